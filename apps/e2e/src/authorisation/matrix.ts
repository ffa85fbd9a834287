/**
 * Who may call what. Columns: a visitor, a MEMBER, a TRAINER, a MANAGER, an ADMINISTRATOR (who manages too), a PARTNER_VIEWER.
 * `+` let in (the call may still be refused for another reason), `-` turned away. A field of the API without a row here is red.
 */
export const ROLES = ['visitor', 'artisan', 'trainer', 'manager', 'admin', 'partner'] as const;

export const MATRIX: Readonly<Record<string, string>> = {
  // public, like the sign on the door
  'Query.manufacture': '+ + + + + +',
  'Query.houseRules': '+ + + + + +',
  'Query.viewer': '+ + + + + +',
  'Query.plans': '+ + + + + +',
  'Query.poles': '+ + + + + +',
  'Query.pole': '+ + + + + +',
  'Query.resources': '+ + + + + +',
  'Query.resource': '+ + + + + +',
  'Query.openingCalendar': '+ + + + + +',
  'Query.nextFreeSlots': '+ + + + + +',
  'Query.trainings': '+ + + + + +',
  'Query.training': '+ + + + + +',
  'Query.trainingSessions': '+ + + + + +',
  'Query.trainingSession': '+ + + + + +',

  // anyone with an account
  'Query.habilitationTypes': '- + + + + +',
  'Query.habilitationLedger': '- + + + + +',
  'Query.myQuizAttempts': '- + + + + +',

  // those who work in the place: partners read suppressed statistics only
  'Query.planning': '- + + + + -',
  'Query.checkBooking': '- + + + + -',
  'Query.booking': '- + + + + -',
  'Query.myBookings': '- + + + + -',
  'Query.quotas': '- + + + + -',
  'Query.bookingPolicy': '- + + + + -',
  'Query.tools': '- + + + + -',
  'Query.myEnrolments': '- + + + + -',
  'Query.quiz': '- + + + + -',
  'Query.trainerPresences': '- + + + + -',
  'Query.myLoans': '- + + + + -',

  // those who answer for the place before its funders
  'Query.usageReport': '- - - + + +',

  // those who answer for who uses what
  'Query.authorisedPersons': '- - + + + -',

  // those who run it
  'Query.today': '- - - + + -',
  'Query.people': '- - - + + -',
  'Query.person': '- - - + + -',
  'Query.auditLog': '- - - + + -',
  'Query.loans': '- - - + + -',
  'Query.subscriptions': '- - - + + -',
  'Query.partners': '- - - + + -',
  'Query.documentsToReview': '- - - + + -',
  'Query.safetySheetVersions': '- - - + + -',
  'Query.houseRulesVersions': '- - - + + -',
  'Query.businesses': '- - - + + -',
  'Query.business': '- - - + + -',

  // one's own account
  'Mutation.signIn': '+ + + + + +',
  'Mutation.signOut': '+ + + + + +',
  'Mutation.requestPasswordReset': '+ + + + + +',
  'Mutation.resetPassword': '+ + + + + +',
  'Mutation.createFirstAdministrator': '+ + + + + +',
  'Mutation.changePassword': '- + + + + +',
  'Mutation.revokeSession': '- + + + + +',
  'Mutation.setLanguage': '- + + + + +',
  'Query.documentTypes': '- + + + + +',
  'Mutation.withdrawDocument': '- + + + + +',
  'Query.notifications': '- + + + + +',
  'Query.notificationPreferences': '- + + + + +',
  'Mutation.markNotificationsRead': '- + + + + +',
  'Mutation.setNotificationPreference': '- + + + + +',

  // what one signs before starting a machine
  'Mutation.acceptHouseRules': '- + + + + -',
  'Mutation.acceptSafetySheet': '- + + + + -',

  // booking and borrowing
  'Mutation.bookSlot': '- + + + + -',
  'Mutation.moveBooking': '- + + + + -',
  'Mutation.cancelBooking': '- + + + + -',
  'Query.calendarFeeds': '- + + + + -',
  'Mutation.openCalendarFeed': '- + + + + -',
  'Mutation.revokeCalendarFeed': '- + + + + -',
  'Mutation.borrowTool': '- + + + + -',
  'Mutation.returnTool': '- + + + + -',

  // learning
  'Mutation.enrolInSession': '- + + + + -',
  'Mutation.acceptSeat': '- + + + + -',
  'Mutation.cancelEnrolment': '- + + + + -',
  'Mutation.submitQuiz': '- + + + + -',

  // trainers run their sessions and grant what they hold
  'Mutation.scheduleTrainingSession': '- - + + + -',
  'Mutation.cancelTrainingSession': '- - + + + -',
  'Mutation.recordAttendance': '- - + + + -',
  'Mutation.recordResults': '- - + + + -',
  'Mutation.planTrainerPresence': '- - + + + -',
  'Mutation.cancelTrainerPresence': '- - + + + -',
  'Mutation.grantHabilitation': '- - + + + -',
  'Mutation.renewHabilitation': '- - + + + -',
  'Mutation.revokeHabilitation': '- - + + + -',

  // running the place
  'Mutation.registerPerson': '- - - + + -',
  'Mutation.editPerson': '- - - + + -',
  'Mutation.placeHold': '- - - + + -',
  'Mutation.liftHold': '- - - + + -',
  'Mutation.publishSafetySheet': '- - - + + -',
  'Mutation.publishHouseRules': '- - - + + -',
  'Mutation.acceptDocument': '- - - + + -',
  'Mutation.refuseDocument': '- - - + + -',
  'Mutation.createDocumentType': '- - - + + -',
  'Mutation.editDocumentType': '- - - + + -',
  'Mutation.registerBusiness': '- - - + + -',
  'Mutation.editBusiness': '- - - + + -',
  'Mutation.addBusinessMember': '- - - + + -',
  'Mutation.removeBusinessMember': '- - - + + -',
  'Mutation.createPole': '- - - + + -',
  'Mutation.editPole': '- - - + + -',
  'Mutation.createResource': '- - - + + -',
  'Mutation.editResource': '- - - + + -',
  'Mutation.takeOutOfService': '- - - + + -',
  'Mutation.returnToService': '- - - + + -',
  'Mutation.createTraining': '- - - + + -',
  'Mutation.editTraining': '- - - + + -',
  'Mutation.setQuiz': '- - - + + -',
  'Mutation.createHabilitationType': '- - - + + -',
  'Mutation.editHabilitationType': '- - - + + -',
  'Mutation.setOpeningHours': '- - - + + -',
  'Mutation.setStaffedHours': '- - - + + -',
  'Mutation.setResourceDependencies': '- - - + + -',
  'Mutation.setQuota': '- - - + + -',
  'Mutation.removeQuota': '- - - + + -',
  'Mutation.setPaymentState': '- - - + + -',
  'Mutation.setBookingPolicy': '- - - + + -',
  'Mutation.addClosure': '- - - + + -',
  'Mutation.removeClosure': '- - - + + -',
  'Mutation.subscribeMember': '- - - + + -',
  'Mutation.giveNotice': '- - - + + -',
  'Mutation.sellHourPack': '- - - + + -',

  'Subscription.planningChanged': '- + + + + -',
};
