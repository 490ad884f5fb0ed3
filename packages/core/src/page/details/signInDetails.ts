import { accessLabels } from '../../copy/en/detail-labels.js';
import type { ReadDetails } from '../Details.js';
import { signInLink } from './signInLink.js';

/** 401: where to sign in and to sign up, and to come back to this page afterwards. */
export const signInDetails: ReadDetails = (given, kit) => ({
  links: {
    'sign-in': signInLink(undefined, kit.site.signInHref, given, kit),
    'sign-up': signInLink(kit.say(accessLabels).createAccount, kit.site.signUpHref, given, kit),
  },
});
