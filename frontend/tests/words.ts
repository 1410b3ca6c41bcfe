import { test } from '@playwright/test';
import { asOf as frAsOf } from '../src/i18n/fr/asOf';
import { attention as frAttention } from '../src/i18n/fr/attention';
import { axes as frAxes } from '../src/i18n/fr/axes';
import { commitment as frCommitment } from '../src/i18n/fr/commitment';
import { commitmentFooter as frCommitmentFooter } from '../src/i18n/fr/commitmentFooter';
import { commitments as frCommitments } from '../src/i18n/fr/commitments';
import { common as frCommon } from '../src/i18n/fr/common';
import { eventKind as frEventKind, events as frEvents } from '../src/i18n/fr/events';
import { filters as frFilters } from '../src/i18n/fr/filters';
import { history as frHistory } from '../src/i18n/fr/history';
import { layout as frLayout } from '../src/i18n/fr/layout';
import { navigation as frNavigation } from '../src/i18n/fr/navigation';
import { noResults as frNoResults } from '../src/i18n/fr/noResults';
import { nothingYet as frNothingYet } from '../src/i18n/fr/nothingYet';
import { overview as frOverview } from '../src/i18n/fr/overview';
import { paging as frPaging } from '../src/i18n/fr/paging';
import { problems as frProblems } from '../src/i18n/fr/problems';
import { progress as frProgress } from '../src/i18n/fr/progress';
import { record as frRecord } from '../src/i18n/fr/record';
import { registerSearch as frRegisterSearch } from '../src/i18n/fr/registerSearch';
import { suggestions as frSuggestions } from '../src/i18n/fr/suggestions';
import { text as frText } from '../src/i18n/fr/text';
import { verification as frVerification } from '../src/i18n/fr/verification';
import { asOf as nlAsOf } from '../src/i18n/nl/asOf';
import { attention as nlAttention } from '../src/i18n/nl/attention';
import { axes as nlAxes } from '../src/i18n/nl/axes';
import { commitment as nlCommitment } from '../src/i18n/nl/commitment';
import { commitmentFooter as nlCommitmentFooter } from '../src/i18n/nl/commitmentFooter';
import { commitments as nlCommitments } from '../src/i18n/nl/commitments';
import { common as nlCommon } from '../src/i18n/nl/common';
import { eventKind as nlEventKind, events as nlEvents } from '../src/i18n/nl/events';
import { filters as nlFilters } from '../src/i18n/nl/filters';
import { history as nlHistory } from '../src/i18n/nl/history';
import { layout as nlLayout } from '../src/i18n/nl/layout';
import { navigation as nlNavigation } from '../src/i18n/nl/navigation';
import { noResults as nlNoResults } from '../src/i18n/nl/noResults';
import { nothingYet as nlNothingYet } from '../src/i18n/nl/nothingYet';
import { overview as nlOverview } from '../src/i18n/nl/overview';
import { paging as nlPaging } from '../src/i18n/nl/paging';
import { problems as nlProblems } from '../src/i18n/nl/problems';
import { progress as nlProgress } from '../src/i18n/nl/progress';
import { record as nlRecord } from '../src/i18n/nl/record';
import { registerSearch as nlRegisterSearch } from '../src/i18n/nl/registerSearch';
import { suggestions as nlSuggestions } from '../src/i18n/nl/suggestions';
import { text as nlText } from '../src/i18n/nl/text';
import { verification as nlVerification } from '../src/i18n/nl/verification';

/** The page's texts, from its catalogues: each journey is written once and run in both languages. */
export const WORDS = {
  fr: {
    asOf: frAsOf,
    attention: frAttention,
    common: frCommon,
    axes: frAxes,
    commitment: frCommitment,
    commitments: frCommitments,
    commitmentFooter: frCommitmentFooter,
    events: frEvents,
    eventKind: frEventKind,
    filters: frFilters,
    history: frHistory,
    record: frRecord,
    layout: frLayout,
    navigation: frNavigation,
    nothing: frNoResults,
    nothingYet: frNothingYet,
    overview: frOverview,
    paging: frPaging,
    problems: frProblems,
    progress: frProgress,
    registerSearch: frRegisterSearch,
    suggestions: frSuggestions,
    text: frText,
    verification: frVerification,
    theme: '2. Services et aide',
    search: 'depistage',
    found: /Veiller à un accès bas seuil/,
    request: 'Garantir des moyens suffisants aux organisations de terrain',
    wording: 'garantir aux organisations de terrain les moyens suffisants pour remplir leurs missions;',
  },
  nl: {
    asOf: nlAsOf,
    attention: nlAttention,
    common: nlCommon,
    axes: nlAxes,
    commitment: nlCommitment,
    commitments: nlCommitments,
    commitmentFooter: nlCommitmentFooter,
    events: nlEvents,
    eventKind: nlEventKind,
    filters: nlFilters,
    history: nlHistory,
    record: nlRecord,
    layout: nlLayout,
    navigation: nlNavigation,
    nothing: nlNoResults,
    nothingYet: nlNothingYet,
    overview: nlOverview,
    paging: nlPaging,
    problems: nlProblems,
    progress: nlProgress,
    registerSearch: nlRegisterSearch,
    suggestions: nlSuggestions,
    text: nlText,
    verification: nlVerification,
    theme: '2. Dienst- en hulpverlening',
    search: 'soa',
    found: /Zorgen voor laagdrempelige preventie/,
    request: 'Zorgen dat organisaties op het terrein over voldoende middelen beschikken',
    wording:
      'ervoor te zorgen dat organisaties op het terrein over voldoende middelen beschikken om hun opdracht te vervullen;',
  },
} as const;

export const LANGUAGES = ['fr', 'nl'] as const;

/** Adds a figure of this test to the reporter's summary. */
export const figure = (description: string) => test.info().annotations.push({ type: 'figure', description });
