import { peopleRoutes as routes } from '@tweespraak/contract/people'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Asker, testApp, testClock, type TestApp } from '../../../test/app.ts'
import { anOrganization } from '../../../test/factories/access.ts'
import { aPerson, grantRole } from '../../../test/factories/people.ts'
import { importer } from '../../../test/importer.ts'
import { apply, nobody, planOf, tableOf } from '../../../test/import-plan.ts'

const team = `Nummer;Naam;Leidinggevende;Uit dienst
  1;Anna Bos;;
  2;Eva Smit;1;
  3;Mo Ali;1;
  4;Bea Kok;1;`
const world = apply(nobody, planOf(tableOf(team), nobody))

describe('who leads people and leaves by a file', () => {
  test('is said to leave them behind when the file gives the last day', () => {
    const { problems } = planOf(tableOf(team.replace('Bos;;', 'Bos;;31-12-2026')), world)
    expect(problems).toEqual([
      {
        line: 2,
        name: 'Anna Bos',
        column: 'Uit dienst',
        value: '2026-12-31',
        reason: 'leader-leaves',
        details: {
          day: '2026-12-31',
          people: [
            { name: 'Mo Ali', line: 4, number: null },
            { name: 'Bea Kok', line: 5, number: null },
            { name: 'Eva Smit', line: 3, number: null },
          ],
          more: 0,
        },
        severity: 'notice',
      },
    ])
  })

  test('is told apart from who gets another manager: they are counted', () => {
    const moved = team.replace('Smit;1', 'Smit;3').replace('4;Bea Kok;1', '4;Bea Kok;')
    const first = `${moved}\n  5;Jo Wit;1;`
    expect(planOf(tableOf(team), nobody).counts.newManagers).toBe(0)
    expect(planOf(tableOf(first), world).counts.newManagers).toBe(1)
  })

  test('is said so once: not when that day was known already', () => {
    const leaving = team.replace('Bos;;', 'Bos;;31-12-2026')
    const after = apply(world, planOf(tableOf(leaving), world))
    expect(planOf(tableOf(leaving), after).problems).toEqual([])
  })

  test('is told with the people they would leave behind when the file does not name the leader: that is no mistake in it', () => {
    const { problems, rows } = planOf(tableOf('Nummer;Naam\n2;Eva Smit\n3;Mo Ali\n'), world)
    expect(problems).toEqual([])
    // Bea is not in the file either, and is not left behind by who leaves with her.
    const leads = rows.find(({ given_name: name }) => name === 'Anna')?.changes
    expect(leads).toContainEqual({ field: 'leads', old: '2', new: null })
  })

  test('leaves nobody behind whom the file gives another manager, or who leaves as early', () => {
    const handedOver =
      'Nummer;Naam;Leidinggevende;Uit dienst\n2;Eva Smit;;\n3;Mo Ali;2;\n4;Bea Kok;1;23-11-2026'
    const { rows } = planOf(tableOf(handedOver), world)
    const anna = rows.find(({ given_name: name }) => name === 'Anna')
    expect(anna).toMatchObject({ effect: 'missing' })
    expect(anna?.changes.map(({ field }) => field)).not.toContain('leads')
  })

  test('five are named, the others counted', () => {
    const many = Array.from({ length: 8 }, (_, index) => `${index + 10};Lid ${index};1;`).join('\n')
    const large = apply(nobody, planOf(tableOf(`${team}\n${many}`), nobody))
    const leaving = team.replace('Bos;;', 'Bos;;31-12-2026')
    const { problems } = planOf(tableOf(`${leaving}\n${many}`), large)
    expect(problems[0]?.details).toMatchObject({ more: 6 })
    expect(problems[0]?.details['people']).toHaveLength(5)
  })
})

describe('carried out', () => {
  let app: TestApp
  let hr: NonNullable<Asker>

  beforeEach(async () => {
    app = await testApp({ clock: testClock() })
    const { db } = app.services
    const organizationId = await anOrganization(db, { name: 'Stichting Weg' })
    const { personId } = await aPerson(db, {
      organizationId,
      number: '9',
      familyName: 'Roos',
      givenName: 'Robin',
    })
    await grantRole(db, { organizationId, personId, role: 'hr' })
    hr = await app.signIn({ organizationId, personId })
    app.clock.advance({ minutes: 1 })
    const desk = importer(app)
    const { importId } = await desk.preview(hr, team)
    await desk.apply(hr, importId)
    app.clock.advance({ hours: 48 })
  })
  afterEach(() => app.close())

  test('it counts whom nobody leads any more, and lists who is not in the file by name', async () => {
    const desk = importer(app)
    const shown = await desk.preview(hr, 'Nummer;Naam\n9;Robin Roos\n3;Mo Ali\n2;Eva Smit\n')
    expect((await desk.rowsOf(hr, shown.importId, 'missing')).map(({ name }) => name)).toEqual([
      'Anna Bos',
      'Bea Kok',
    ])
    await desk.apply(hr, shown.importId, 'leave')
    const { body } = await app.call(routes.showImport, hr, { params: { importId: shown.importId } })
    expect(body.counts).toMatchObject({ missing: 2, unmanaged: 2 })
  })

  test('it counts nobody when all stay', async () => {
    const desk = importer(app)
    const shown = await desk.preview(hr, 'Nummer;Naam\n9;Robin Roos\n3;Mo Ali\n')
    expect(await desk.apply(hr, shown.importId)).toMatchObject({ counts: { unmanaged: 0 } })
  })

  test('who is not in the file comes a page at a time, each once', async () => {
    const desk = importer(app)
    const { importId } = await desk.preview(hr, 'Nummer;Naam\n9;Robin Roos\n')
    const names: string[] = []
    for (let cursor: string | undefined; ;) {
      const { body } = await app.call(routes.importRows, hr, {
        params: { importId },
        query: { effect: 'missing', limit: 1, ...(cursor === undefined ? {} : { cursor }) },
      })
      names.push(...body.items.map(({ name }) => name))
      if (body.next === null) break
      cursor = body.next
    }
    expect(names).toEqual(['Mo Ali', 'Anna Bos', 'Bea Kok', 'Eva Smit'])
  })
})
