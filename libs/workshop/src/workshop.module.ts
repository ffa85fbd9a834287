import { LiveModule } from '@etabli/jobs';
import { PeopleModule } from '@etabli/people';
import { Module } from '@nestjs/common';
import { OpeningCalendarResolver } from './graphql/opening-calendar.resolver';
import { PoleResolver } from './graphql/pole.resolver';
import { ResourceEditResolver } from './graphql/resource-edit.resolver';
import { ResourceResolver } from './graphql/resource.resolver';
import { ResourceSafetySheetsResolver, SafetySheetResolver } from './graphql/safety-sheet.resolver';
import { AddClosure } from './opening-calendar/add-closure.use-case';
import { OpeningCalendarQuery } from './opening-calendar/opening-calendar.query';
import { RemoveClosure } from './opening-calendar/remove-closure.use-case';
import { SetOpeningHours } from './opening-calendar/set-opening-hours.use-case';
import { SetStaffedHours } from './opening-calendar/set-staffed-hours.use-case';
import { PlanningAnnouncer } from './planning-announcer';
import { ChangeResourcePhoto } from './photos/change-resource-photo.use-case';
import { ResourcePhotoController } from './photos/resource-photo.controller';
import { ResourcePhotoQuery } from './photos/resource-photo.query';
import { CreatePole } from './poles/create-pole.use-case';
import { EditPole } from './poles/edit-pole.use-case';
import { PolesQuery } from './poles/poles.query';
import { CreateResource } from './resources/create-resource.use-case';
import { DependenciesQuery } from './resources/dependencies.query';
import { EditResource } from './resources/edit-resource.use-case';
import { ResourcesQuery } from './resources/resources.query';
import { ResourcesRepository } from './resources/resources.repository';
import { ReturnToService } from './resources/return-to-service.use-case';
import { SetResourceDependencies } from './resources/set-resource-dependencies.use-case';
import { SetWaitlistRules } from './resources/set-waitlist-rules.use-case';
import { TakeOutOfService } from './resources/take-out-of-service.use-case';
import { ImportResources } from './resource-import/import-resources.use-case';
import { ResourceImportController } from './resource-import/resource-import.controller';
import { ResourcesImportRepository } from './resource-import/resources-import.repository';
import { AcceptSafetySheet } from './safety-sheets/accept-safety-sheet.use-case';
import { PublishSafetySheet } from './safety-sheets/publish-safety-sheet.use-case';
import { SafetySheetsQuery } from './safety-sheets/safety-sheets.query';
import { SafetySheetsRepository } from './safety-sheets/safety-sheets.repository';

/** Poles, resources, opening hours and closures. */
@Module({
  imports: [LiveModule, PeopleModule],
  controllers: [ResourcePhotoController, ResourceImportController],
  providers: [
    PlanningAnnouncer,
    PolesQuery,
    CreatePole,
    EditPole,
    PoleResolver,
    ResourcesQuery,
    ResourcesRepository,
    CreateResource,
    EditResource,
    TakeOutOfService,
    SetResourceDependencies,
    DependenciesQuery,
    SetWaitlistRules,
    ReturnToService,
    ResourceResolver,
    ResourceEditResolver,
    OpeningCalendarQuery,
    SetOpeningHours,
    SetStaffedHours,
    AddClosure,
    RemoveClosure,
    OpeningCalendarResolver,
    ChangeResourcePhoto,
    ResourcePhotoQuery,
    ResourcesImportRepository,
    ImportResources,
    SafetySheetsQuery,
    SafetySheetsRepository,
    PublishSafetySheet,
    AcceptSafetySheet,
    SafetySheetResolver,
    ResourceSafetySheetsResolver,
  ],
  exports: [PolesQuery, ResourcesQuery, OpeningCalendarQuery, SetWaitlistRules],
})
export class WorkshopModule {}
