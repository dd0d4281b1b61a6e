import { createRoute } from '@tanstack/react-router'
import { myFileQuery } from '../../features/dossier/queries.ts'
import { teamQuery } from '../../features/home/queries.ts'
import { selectionOf } from '../../features/insights/selection.ts'
import { pagePart } from '../page-part.ts'
import { ifId, importSearch, peopleSearch, teamSearch } from '../searches.ts'
import { drawnOnce, signedIn } from './base.ts'

const team = createRoute({
  getParentRoute: () => signedIn,
  path: '/team',
  staticData: { place: 'team' },
  validateSearch: teamSearch,
  loader: ({ context }) => drawnOnce(context.queryClient.query({ ...teamQuery, staleTime: 'static' })),
  component: pagePart(() => import('../pages/team.tsx'), 'TeamPage', 'evaluation', 'team'),
})
const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/people',
  staticData: { place: 'people' },
  validateSearch: peopleSearch,
  component: pagePart(() => import('../pages/people.tsx'), 'PeoplePage', 'people', 'unreachable'),
})
const importPeople = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/import',
  staticData: { place: 'people' },
  validateSearch: importSearch,
  component: pagePart(() => import('../pages/import-people.tsx'), 'ImportPeoplePage', 'people'),
})
const person = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$personId',
  params: { parse: ifId },
  staticData: { place: 'people' },
  component: pagePart(
    () => import('../pages/person.tsx'),
    'PersonPage',
    'people',
    'unreachable',
    'conversations',
    'agreements',
    'goals',
    'cycles',
    'dossier',
    'team',
  ),
})
const personFile = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$personId/file',
  params: { parse: ifId },
  staticData: { place: 'people' },
  component: pagePart(() => import('../pages/person-file.tsx'), 'PersonFilePage', 'dossier'),
})
const myFile = createRoute({
  getParentRoute: () => signedIn,
  path: '/my-file',
  staticData: { place: 'my-file' },
  loader: ({ context }) => drawnOnce(context.queryClient.query({ ...myFileQuery, staleTime: 'static' })),
  component: pagePart(() => import('../pages/my-file.tsx'), 'MyFilePage', 'dossier', 'criteria'),
})
const progress = createRoute({
  getParentRoute: () => signedIn,
  path: '/progress',
  staticData: { place: 'progress' },
  validateSearch: selectionOf,
  component: pagePart(
    () => import('../pages/progress.tsx'),
    'ProgressPage',
    'insights',
    'evaluation',
    'conclusion',
  ),
})
const rhythm = createRoute({
  getParentRoute: () => signedIn,
  path: '/rhythm',
  staticData: { place: 'progress' },
  validateSearch: (search: Record<string, unknown>) => search,
  component: pagePart(() => import('../pages/rhythm.tsx'), 'RhythmPage', 'cycles', 'insights'),
})
const collectiveAgreements = createRoute({
  getParentRoute: () => signedIn,
  path: '/rhythm/agreements',
  staticData: { place: 'progress' },
  component: pagePart(
    () => import('../pages/collective-agreements.tsx'),
    'CollectiveAgreementsPage',
    'cycles',
  ),
})
const organization = createRoute({
  getParentRoute: () => signedIn,
  path: '/organization',
  staticData: { place: 'organization' },
  component: pagePart(
    () => import('../pages/organization.tsx'),
    'OrganizationPage',
    'organization',
    'people',
  ),
})

const channels = createRoute({
  getParentRoute: () => signedIn,
  path: '/channels',
  staticData: { place: 'organization' },
  component: pagePart(() => import('../pages/channels.tsx'), 'ChannelsPage', 'integrations', 'organization'),
})
const reminders = createRoute({
  getParentRoute: () => signedIn,
  path: '/organization/reminders',
  staticData: { place: 'organization' },
  component: pagePart(() => import('../pages/reminders.tsx'), 'RemindersPage', 'reminders'),
})

/** Who works here, and what is known of them. */
export const peopleRoutes = [
  team,
  people,
  importPeople,
  person,
  personFile,
  myFile,
  progress,
  rhythm,
  collectiveAgreements,
  reminders,
  organization,
  channels,
] as const
