import { CurrentViewer, type Viewer } from '@etabli/api-kit';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AddClosure } from '../opening-calendar/add-closure.use-case';
import { OpeningCalendarQuery } from '../opening-calendar/opening-calendar.query';
import { RemoveClosure } from '../opening-calendar/remove-closure.use-case';
import { SetOpeningHours } from '../opening-calendar/set-opening-hours.use-case';
import { SetStaffedHours } from '../opening-calendar/set-staffed-hours.use-case';
import { OpeningCalendarArgs } from './opening-calendar.args';
import {
  AddClosureInput,
  RemoveClosureInput,
  SetOpeningHoursInput,
  SetStaffedHoursInput,
} from './opening-calendar.inputs';
import { OpeningCalendarType, OpeningHoursType } from './opening-calendar.type';
import { ClosurePayload, OpeningCalendarPayload, RemoveClosurePayload } from './payloads';

@Resolver(() => OpeningCalendarPayload)
export class OpeningCalendarResolver {
  constructor(
    private readonly calendar: OpeningCalendarQuery,
    private readonly setUseCase: SetOpeningHours,
    private readonly staffUseCase: SetStaffedHours,
    private readonly addUseCase: AddClosure,
    private readonly removeUseCase: RemoveClosure,
  ) {}

  @Query(() => OpeningCalendarType)
  openingCalendar(@Args() { from, to }: OpeningCalendarArgs): Promise<OpeningCalendarType> {
    return this.calendar.between(from, to);
  }

  @ResolveField(() => [OpeningHoursType], { description: 'The week as it is, changed or not.' })
  openingHours(): Promise<OpeningHoursType[]> {
    return this.calendar.week();
  }

  @ResolveField(() => [OpeningHoursType], { description: 'When staff is there, changed or not.' })
  staffedHours(): Promise<OpeningHoursType[]> {
    return this.calendar.staffedWeek();
  }

  @Mutation(() => OpeningCalendarPayload, { description: 'Managers. The whole week at once.' })
  async setOpeningHours(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SetOpeningHoursInput,
  ): Promise<OpeningCalendarPayload> {
    await this.setUseCase.execute(viewer, input);
    return {};
  }

  @Mutation(() => OpeningCalendarPayload, { description: 'Managers. When staff is there, the whole week at once.' })
  async setStaffedHours(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SetStaffedHoursInput,
  ): Promise<OpeningCalendarPayload> {
    await this.staffUseCase.execute(viewer, input);
    return {};
  }

  @Mutation(() => ClosurePayload, { description: 'Managers. Bookings already made inside are kept.' })
  addClosure(@CurrentViewer() viewer: Viewer, @Args('input') input: AddClosureInput): Promise<ClosurePayload> {
    return this.addUseCase.execute(viewer, input);
  }

  @Mutation(() => RemoveClosurePayload, { description: 'Managers.' })
  async removeClosure(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RemoveClosureInput,
  ): Promise<RemoveClosurePayload> {
    await this.removeUseCase.execute(viewer, input);
    return {};
  }
}
