import type { Page } from '@playwright/test'
import { ask } from '../harness/ask.ts'

/** The id of whom somebody finds by this name. */
const idOf = async ({ request }: Page, name: string): Promise<string> => {
  const path = `/people?search=${encodeURIComponent(name)}`
  const { items } = (await ask(request, 'GET', path)) as { items: { personId: string }[] }
  return items[0]?.personId ?? ''
}

/** HR writes down who leads somebody from today on; what is planned with them stays where it is. */
export const ledBy = async (hr: Page, name: string, manager: string | null): Promise<void> => {
  const from = Temporal.Now.plainDateISO('Europe/Amsterdam').toString()
  const managerId = manager === null ? null : await idOf(hr, manager)
  await ask(hr.request, 'POST', `/people/${await idOf(hr, name)}/assignments`, {
    body: { jobTitle: 'Verpleegkundige', unitId: null, managerId, hoursPerWeek: 32, from },
  })
}
