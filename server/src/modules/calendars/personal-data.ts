import type { PersonalData } from '../../platform/personal-data.ts'

export const personalData = {
  calendar_feeds: {
    holds: 'that somebody follows their conversations in a calendar of their own',
    subject: 'person_id',
    retention: { from: 'employment-ended', days: 30, source: 'shows nothing any more from the last day on' },
    export: { as: 'your calendar address' },
    erasure: 'delete',
  },
  connected_calendars: {
    holds:
      'the address of a calendar of somebody’s own, locked, and when they are busy by it; nothing else that stands in it',
    subject: 'person_id',
    retention: { from: 'employment-ended', days: 1, source: 'serves to find a moment, and no longer' },
    export: { as: 'when you are busy, by the calendar you connected' },
    erasure: 'delete',
  },
  working_hours: {
    holds: 'on which days and between which hours somebody works',
    subject: 'person_id',
    retention: { from: 'employment-ended', days: 30, source: 'serves to find a moment, and no longer' },
    export: { as: 'when you work' },
    erasure: 'delete',
  },
} as const satisfies PersonalData<'calendar_feeds' | 'connected_calendars' | 'working_hours'>
