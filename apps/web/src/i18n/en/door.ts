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
};
