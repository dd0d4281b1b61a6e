import { createRoute } from '@tanstack/react-router'
import { pagePart } from '../page-part.ts'
import { ifId, kindSearch, newKindSearch } from '../searches.ts'
import { signedIn } from './base.ts'

const kinds = createRoute({
  getParentRoute: () => signedIn,
  path: '/kinds',
  staticData: { place: 'templates' },
  component: pagePart(() => import('../pages/kinds.tsx'), 'KindsPage', 'kinds', 'templates'),
})
const newKind = createRoute({
  getParentRoute: () => signedIn,
  path: '/kinds/new',
  staticData: { place: 'templates' },
  validateSearch: newKindSearch,
  component: pagePart(() => import('../pages/new-kind.tsx'), 'NewKindPage', 'kinds', 'templates'),
})
const kind = createRoute({
  getParentRoute: () => signedIn,
  path: '/kinds/$kindId',
  params: { parse: ifId },
  staticData: { place: 'templates' },
  validateSearch: kindSearch,
  component: pagePart(() => import('../pages/kind.tsx'), 'KindPage', 'kinds', 'templates'),
})
const forms = createRoute({
  getParentRoute: () => signedIn,
  path: '/forms',
  staticData: { place: 'templates' },
  component: pagePart(() => import('../pages/forms.tsx'), 'FormsPage', 'templates', 'kinds'),
})
const form = createRoute({
  getParentRoute: () => signedIn,
  path: '/forms/$formId',
  params: { parse: ifId },
  staticData: { place: 'templates' },
  component: pagePart(() => import('../pages/form.tsx'), 'FormPage', 'templates'),
})
const criteria = createRoute({
  getParentRoute: () => signedIn,
  path: '/criteria',
  staticData: { place: 'templates' },
  component: pagePart(() => import('../pages/criteria.tsx'), 'CriteriaPage', 'criteria', 'templates'),
})
const criteriaSet = createRoute({
  getParentRoute: () => signedIn,
  path: '/criteria/$setId',
  params: { parse: ifId },
  staticData: { place: 'templates' },
  component: pagePart(() => import('../pages/criteria-set.tsx'), 'CriteriaSetPage', 'criteria', 'templates'),
})

/** What HR makes: kinds, forms and criteria. */
export const templateRoutes = [kinds, newKind, kind, forms, form, criteria, criteriaSet] as const
