import { expect, test } from 'vitest'
import { accessRoutes } from '@tweespraak/contract/access'
import { emptyDraft, setUpBody } from './set-up-draft.ts'

const draft = {
  ...emptyDraft('nl', 'Europe/Amsterdam'),
  code: ' 4F2K-9QXD ',
  organization: 'Gemeente Tweestad ',
  givenName: 'Sanne',
  familyName: 'Berg',
  email: 'sanne@tweestad.nl ',
  password: 'een paar woorden achter elkaar',
}

test('spaces around what was pasted are forgiven, and an empty infix is no infix', () => {
  const body = setUpBody(draft)
  expect(body.code).toBe('4F2K-9QXD')
  expect(body.person).toEqual({
    givenName: 'Sanne',
    infix: null,
    familyName: 'Berg',
    email: 'sanne@tweestad.nl',
  })
})

test('a whole form is what the server asks for', () =>
  expect(accessRoutes.setUp.body.safeParse(setUpBody(draft)).success).toBe(true))

test('who becomes HR travels only where that is somebody else', () => {
  const hr = { givenName: ' Sara', infix: '', familyName: 'Visser ', email: 'sara@tweestad.nl' }
  expect(setUpBody({ ...draft, hr }).hr).toBeNull()
  expect(setUpBody({ ...draft, isHr: false, hr }).hr).toEqual({
    givenName: 'Sara',
    infix: null,
    familyName: 'Visser',
    email: 'sara@tweestad.nl',
  })
})
