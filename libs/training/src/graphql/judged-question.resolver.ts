import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { JudgedQuestionType, QuizAttemptType } from './quiz.type';

/** Right answers are shown to who passed; who failed reads the explanations and thinks again. */
@Resolver(() => QuizAttemptType)
export class QuizAttemptResolver {
  @ResolveField(() => [JudgedQuestionType])
  questions(@Parent() { questions, passed }: QuizAttemptType): JudgedQuestionType[] {
    return questions.map((question) => ({ ...question, rightAnswers: passed ? question.rightAnswers : [] }));
  }
}

@Resolver(() => JudgedQuestionType)
export class JudgedQuestionResolver {
  @ResolveField(() => [Int], { nullable: true, description: 'Null until the quiz is passed.' })
  rightAnswers(@Parent() { rightAnswers }: JudgedQuestionType): readonly number[] | null {
    return rightAnswers.length > 0 ? rightAnswers : null;
  }
}
