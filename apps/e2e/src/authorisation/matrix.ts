/**
 * Who may call what. Columns: a visitor, a MEMBER, a TRAINER, a MANAGER, an ADMINISTRATOR (who manages too), a PARTNER_VIEWER.
 * `+` let in (the call may still be refused for another reason), `-` turned away. A field of the API without a row here is red.
 */
export const ROLES = ['visitor', 'artisan', 'trainer', 'manager', 'admin', 'partner'] as const;

export const MATRIX: Readonly<Record<string, string>> = {
  // public, like the sign on the door
  'Query.manufacture': '+ + + + + +',
  'Query.viewer': '+ + + + + +',
  'Query.plans': '+ + + + + +',
  'Query.poles': '+ + + + + +',
  'Query.pole': '+ + + + + +',
  'Query.resources': '+ + + + + +',
  'Query.resource': '+ + + + + +',
  'Query.openingCalendar': '+ + + + + +',
  'Query.nextFreeSlots': '+ + + + + +',

  // anyone with an account
  'Query.habilitationTypes': '- + + + + +',

  // those who work in the place: partners read suppressed statistics only
  'Query.planning': '- + + + + -',
  'Query.checkBooking': '- + + + + -',
  'Query.booking': '- + + + + -',
  'Query.myBookings': '- + + + + -',
  'Query.tools': '- + + + + -',
  'Query.myLoans': '- + + + + -',

  // those who answer for the place before its funders
  'Query.usageReport': '- - - + + +',

  // those who run it
  'Query.today': '- - - + + -',
  'Query.people': '- - - + + -',
  'Query.person': '- - - + + -',
  'Query.auditLog': '- - - + + -',
  'Query.loans': '- - - + + -',
  'Query.subscriptions': '- - - + + -',
  'Query.partners': '- - - + + -',

  // one's own account
  'Mutation.signIn': '+ + + + + +',
  'Mutation.signOut': '+ + + + + +',
  'Mutation.requestPasswordReset': '+ + + + + +',
  'Mutation.resetPassword': '+ + + + + +',
  'Mutation.createFirstAdministrator': '+ + + + + +',
  'Mutation.changePassword': '- + + + + +',
  'Mutation.revokeSession': '- + + + + +',
  'Mutation.setLanguage': '- + + + + +',

  // booking and borrowing
  'Mutation.bookSlot': '- + + + + -',
  'Mutation.moveBooking': '- + + + + -',
  'Mutation.cancelBooking': '- + + + + -',
  'Mutation.borrowTool': '- + + + + -',
  'Mutation.returnTool': '- + + + + -',

  // trainers find whom to authorise: a name and what they hold, no more
  'Query.trainees': '- - + + + -',
  'Query.grantableHabilitations': '- - + + + -',

  // trainers grant what they hold
  'Mutation.grantHabilitation': '- - + + + -',
  'Mutation.revokeHabilitation': '- - + + + -',

  // running the place
  'Mutation.registerPerson': '- - - + + -',
  'Mutation.editPerson': '- - - + + -',
  'Mutation.placeHold': '- - - + + -',
  'Mutation.liftHold': '- - - + + -',
  'Mutation.createPole': '- - - + + -',
  'Mutation.editPole': '- - - + + -',
  'Mutation.createResource': '- - - + + -',
  'Mutation.editResource': '- - - + + -',
  'Mutation.takeOutOfService': '- - - + + -',
  'Mutation.returnToService': '- - - + + -',
  'Mutation.setOpeningHours': '- - - + + -',
  'Mutation.addClosure': '- - - + + -',
  'Mutation.removeClosure': '- - - + + -',
  'Mutation.subscribeMember': '- - - + + -',
  'Mutation.giveNotice': '- - - + + -',
  'Mutation.sellHourPack': '- - - + + -',

  'Subscription.planningChanged': '- + + + + -',
};
