import type { door as french } from '../fr/door';

/** Doors: signing in and passwords. The public home adds its own words. */
export const door: typeof french = {
  signIn: {
    title: 'Sign in',
    lead: 'To book a machine, borrow a tool and follow your subscription.',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    forgotten: 'Forgotten password?',
    demonstration: 'Try without an account',
    demonstrationLead: 'These people are invented: choose through whose eyes to look.',
    as: 'Enter as {{name}}',
    showPassword: 'Show or hide the password',
  },
  forgotten: {
    title: 'Forgotten password',
    lead: 'Give the e-mail address of your account: you will receive a link to choose another password.',
    submit: 'Receive the link',
    sentTitle: 'Look at your e-mails',
    sent: 'If there is an account for {{email}}, a message has just left for it. The link works once, for an hour.',
    notThere:
      'Nothing after a few minutes? Look in the junk folder, or ask the front desk which address is registered.',
    again: 'Try another address',
    back: 'Back to signing in',
    keptMails: 'See the messages of the demonstration',
  },
  choose: {
    title: 'Choose a password',
    lead: 'It replaces the former one; your other devices will be signed out.',
    password: 'New password',
    submit: 'Choose this password',
    doneTitle: 'Done',
    done: 'Your password is saved. Sign in with it.',
    noLinkTitle: 'This link is incomplete',
    noLink: 'Open the whole link you received by e-mail, or ask for another.',
    another: 'Receive another link',
  },
  rules: {
    label: 'What it takes',
    longEnough: 'At least {{count}} characters',
    left_one: '{{count}} to go',
    left_other: '{{count}} to go',
    tooLong: 'No more than {{count}} characters',
    notEmail: 'Not your e-mail address',
    advice: 'A sentence is easy to remember, no digit or sign required. Passwords too well known are refused.',
  },
  setup: {
    title: 'First administrator',
    lead: 'Nobody is registered here yet. Open the first account: it will set up all the rest.',
    code: 'Setup code',
    codeHint: 'Shown in the terminal of the server, at each start.',
    firstName: 'First name',
    lastName: 'Last name',
    password: 'Password',
    submit: 'Open the account',
  },
};
