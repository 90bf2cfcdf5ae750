import type { CatalogueService } from '../model/service';

export const hotjar: CatalogueService<'hotjar', 'analytics'> = {
  id: 'hotjar',
  category: 'analytics',
  vendor: 'Hotjar',
  title: { en: 'Hotjar' },
  description: {
    en: 'Records sessions, heat maps and feedback.',
    de: 'Zeichnet Sitzungen, Heatmaps und Rückmeldungen auf.',
  },
  privacyPolicy: 'https://www.hotjar.com/legal/policies/privacy/',
  urls: ['hotjar.com', 'hotjar.io'],
  inline: ['static.hotjar.com', '_hjSettings'],
  cookies: [
    { name: '_hjSessionUser_*', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: '_hjSession_*', lifetime: 'PT30M', description: { en: 'Keeps the session.' } },
    { name: '_hjid', lifetime: 'P1Y', description: { en: 'Recognises the visitor (older versions).' } },
    { name: '_hjFirstSeen', lifetime: 'PT30M', description: { en: 'Recognises new visitors.' } },
    {
      name: '_hjHasCachedUserAttributes',
      lifetime: 'session',
      description: { en: 'Keeps that attributes are stored.' },
    },
    {
      name: '_hjUserAttributesHash',
      lifetime: 'session',
      description: { en: 'Notices changed attributes.' },
    },
    {
      name: '_hjUserAttributes',
      lifetime: 'session',
      description: { en: 'Keeps attributes of the visitor.' },
    },
    { name: '_hjViewportId', lifetime: 'session', description: { en: 'Keeps the size of the window.' } },
    { name: '_hjActiveViewportIds', lifetime: 'session', description: { en: 'Keeps the windows in use.' } },
    { name: '_hjCookieTest', lifetime: 'session', description: { en: 'Tries whether cookies work.' } },
    { name: '_hjLocalStorageTest', lifetime: 'session', description: { en: 'Tries whether storage works.' } },
    {
      name: '_hjSessionStorageTest',
      lifetime: 'session',
      description: { en: 'Tries whether storage works.' },
    },
    { name: '_hjTLDTest', lifetime: 'session', description: { en: 'Finds the domain for cookies.' } },
    {
      name: '_hjIncludedInSample',
      lifetime: 'session',
      description: { en: 'Keeps whether the visitor is sampled.' },
    },
    {
      name: '_hjIncludedInPageviewSample',
      lifetime: 'PT2M',
      description: { en: 'Keeps whether the visitor is sampled.' },
    },
    {
      name: '_hjIncludedInSessionSample*',
      lifetime: 'PT2M',
      description: { en: 'Keeps whether the visitor is sampled.' },
    },
    {
      name: '_hjAbsoluteSessionInProgress',
      lifetime: 'PT30M',
      description: { en: 'Recognises the first page of a session.' },
    },
    {
      name: '_hjClosedSurveyInvites',
      lifetime: 'P1Y',
      description: { en: 'Keeps which surveys were closed.' },
    },
    { name: '_hjDonePolls', lifetime: 'P1Y', description: { en: 'Keeps which surveys were answered.' } },
    {
      name: '_hjMinimizedPolls',
      lifetime: 'P1Y',
      description: { en: 'Keeps which surveys were made small.' },
    },
    {
      name: '_hjShownFeedbackMessage',
      lifetime: 'P1D',
      description: { en: 'Keeps that feedback was made small.' },
    },
    { name: '_hj*', description: { en: 'Further state of the recorder.' } },
  ],
  storage: [
    { kind: 'local', name: '_hj*', description: { en: 'State of the recorder.' } },
    { kind: 'local', name: 'hjActiveViewportIds', description: { en: 'Keeps the windows in use.' } },
    { kind: 'local', name: 'hjViewportId', description: { en: 'Keeps the size of the window.' } },
    { kind: 'session', name: '_hj*', description: { en: 'State of the recorder.' } },
    { kind: 'session', name: 'hjViewportId', description: { en: 'Keeps the size of the window.' } },
  ],
  source: 'https://help.hotjar.com/hc/en-us/articles/6952777582999-Cookies-Set-by-the-Hotjar-Tracking-Code',
};
