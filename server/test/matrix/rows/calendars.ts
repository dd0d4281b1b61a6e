import { calendarRoutes as routes } from '@tweespraak/contract/calendars'
import { only, type Row, signedIn } from '../row.ts'

/** Each about whoever asks, but for when somebody else is free. */
export const calendarRows: readonly Row[] = [
  { route: routes.show, verdicts: signedIn, call: () => ({}) },
  { route: routes.openFeed, verdicts: signedIn, call: () => ({ body: { discreet: false } }) },
  {
    route: routes.renewFeed,
    verdicts: signedIn,
    call: async ({ app, askers }, relation) => {
      await app.send(routes.openFeed, askers[relation], { body: { discreet: false } })
      return {}
    },
  },
  { route: routes.closeFeed, verdicts: signedIn, call: () => ({}) },
  {
    route: routes.connect,
    verdicts: signedIn,
    // Nothing leaves: whoever may ask hears that it was not reached.
    call: () => ({ body: { address: 'https://agenda.example.nl/geheim.ics' } }),
  },
  { route: routes.disconnect, verdicts: signedIn, call: () => ({}) },
  {
    route: routes.setDays,
    verdicts: signedIn,
    call: () => ({ body: { days: [{ weekday: 1, from: '09:00', until: '17:00' }] } }),
  },
  {
    route: routes.moments,
    verdicts: only('not-found', 'self', 'manager', 'hr'),
    call: ({ people }) => ({ params: { personId: people.self }, query: { minutes: 60, notice: 7 } }),
  },
]
