/** Stems of the passwords met first in every published leak, French ones included, and of what anyone here would try. */
const COMMON_STEMS = new Set(
  `azerty azertyuiop azertyazerty qwerty qwertyuiop qwertyqwerty qwertz motdepasse monmotdepasse lemotdepasse
  password mypassword passwordpassword passw motdepassemotdepasse bonjour bonjourbonjour bonjourtoi soleil jetaime jetaimejetaime
  doudou chouchou loulou marseille olympique parissaintgermain admin administrator administrateur administrateuradmin
  welcome bienvenue iloveyou letmein changeme changezmoi secret monsecret dragon football superman princesse
  etabli etablietabli manufacture atelier latelier artisan lepuy lepuyenvelay hauteloire saintgermainlaprade
  correcthorsebatterystaple aqwzsxedc wxcvbn abcdefgh abcdefghijkl abcdef abc test testtest utilisateur`.split(/\s+/),
);

const RUNS = [
  '01234567890123456789',
  '98765432109876543210',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiopasdfghjklzxcvbnm',
];

/** Whether a password is among the first that a guesser tries: a common stem dressed with digits and signs, a run of keys, a few repeated characters. */
export function isCommonPassword(password: string): boolean {
  const plain = password.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  const stem = plain
    .replaceAll('0', 'o')
    .replaceAll('@', 'a')
    .replaceAll('$', 's')
    .replaceAll(/[^a-z]/g, '');
  const bare = plain.replaceAll(/[^a-z]/g, '');
  if (COMMON_STEMS.has(stem) || COMMON_STEMS.has(bare)) return true;
  if (new Set(plain).size < 5) return true;
  return RUNS.some((run) => run.includes(plain));
}
