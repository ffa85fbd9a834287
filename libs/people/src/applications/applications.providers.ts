import { ConfirmSignUp } from '../sign-up/confirm-sign-up.use-case';
import { SignUp } from '../sign-up/sign-up.use-case';
import { SignUpsRepository } from '../sign-up/sign-ups.repository';
import { AcceptApplication } from './accept-application.use-case';
import { ApplicationsQuery } from './applications.query';
import { ApplicationsRepository } from './applications.repository';
import { DeclineApplication } from './decline-application.use-case';
import { EditApplication } from './edit-application.use-case';
import { SubmitApplication } from './submit-application.use-case';
import { WithdrawApplication } from './withdraw-application.use-case';

/** The way from the public page to the first booking. */
export const APPLICATIONS = [
  AcceptApplication,
  ApplicationsQuery,
  ApplicationsRepository,
  ConfirmSignUp,
  DeclineApplication,
  EditApplication,
  SignUp,
  SignUpsRepository,
  SubmitApplication,
  WithdrawApplication,
];
