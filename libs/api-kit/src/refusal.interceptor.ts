import { Refused, type Refusal } from '@etabli/domain';
import { CallHandler, ExecutionContext, Injectable, NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { catchError, map, of, throwError, type Observable } from 'rxjs';
import { hasForbiddenCharacter } from './forbidden-characters';
import { contextOf } from './graphql-context';
import { presentRefusal } from './present-refusal';

/** Turns `Refused` into `payload.refusals` for mutations, into a BAD_USER_INPUT error elsewhere; refuses U+0000 at the door. */
@Injectable()
export class RefusalInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType<string>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(execution);
    const { language } = contextOf(execution).viewer;
    const isMutation = graphql.getInfo<{ parentType: { name: string } }>().parentType.name === 'Mutation';
    const answer = (refusals: readonly Refusal[]) => this.answer(refusals, isMutation, language);
    const field = hasForbiddenCharacter(graphql.getArgs());
    if (field) return answer([{ code: 'INVALID_INPUT', field, problem: 'forbidden_character' } as Refusal]);
    return next.handle().pipe(
      map((payload: unknown) => (isMutation ? { refusals: [], ...(payload as object) } : payload)),
      catchError((error: unknown) => (error instanceof Refused ? answer(error.refusals) : throwError(() => error))),
    );
  }

  private answer(refusals: readonly Refusal[], isMutation: boolean, language: 'FR' | 'EN'): Observable<unknown> {
    const presented = refusals.map((refusal) => presentRefusal(refusal, language));
    if (isMutation) return of({ refusals: presented });
    const message = presented.map((refusal) => refusal.message).join(' ');
    return throwError(
      () => new GraphQLError(message, { extensions: { code: 'REFUSED', refusal: presented[0]?.code } }),
    );
  }
}
