import { StartupError } from '../startup-error';
import { namesADatabase } from './database-address';

/** Why the database cannot be used, in the words of the person who wrote DATABASE_URL. */
export function explainConnectionFault(url: string, fault: unknown): StartupError {
  if (!namesADatabase(url))
    return new StartupError(
      'DATABASE_URL n’est pas une adresse valable : attendu postgres://utilisateur:motdepasse@hôte:5432/base.',
      'DATABASE_URL is not a valid address: expected postgres://user:password@host:5432/database.',
    );
  const { host, username, pathname } = new URL(url);
  const user = decodeURIComponent(username);
  const database = decodeURIComponent(pathname.slice(1));
  switch (codeOf(fault)) {
    case '28P01':
    case '28000':
      return new StartupError(
        `La base de données ${host} refuse l’utilisateur « ${user} » : vérifiez le nom et le mot de passe dans DATABASE_URL.`,
        `The database server ${host} rejects the user "${user}": check the name and the password in DATABASE_URL.`,
      );
    case '3D000':
      return new StartupError(
        `La base de données « ${database} » n’existe pas sur ${host} : créez-la, ou corrigez DATABASE_URL.`,
        `The database "${database}" does not exist on ${host}: create it, or correct DATABASE_URL.`,
      );
    case '53300':
      return new StartupError(
        `Le serveur de base de données ${host} n’accepte plus de connexions : augmentez max_connections ou réduisez DATABASE_POOL.`,
        `The database server ${host} takes no more connections: raise max_connections or lower DATABASE_POOL.`,
      );
    default:
      return new StartupError(
        `La base de données ${host} est injoignable (${reasonOf(fault)}) : vérifiez DATABASE_URL et que PostgreSQL tourne.`,
        `The database ${host} cannot be reached (${reasonOf(fault)}): check DATABASE_URL and that PostgreSQL runs.`,
      );
  }
}

const codeOf = (fault: unknown): unknown => (fault as { code?: unknown } | null)?.code;

function reasonOf(fault: unknown): string {
  const code = codeOf(fault);
  if (typeof code === 'string') return code;
  return fault instanceof Error && /timeout/i.test(fault.message) ? 'ETIMEDOUT' : 'erreur inconnue, unknown error';
}
