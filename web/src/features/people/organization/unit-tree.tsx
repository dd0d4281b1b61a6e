import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Answer } from '@tweespraak/contract/route'
import type { peopleRoutes, Unit } from '@tweespraak/contract/people'
import { useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { RefusalError } from '../../../lib/api.ts'
import { treeOf, unitsQuery } from '../../../lib/units.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Section } from '../../../ui/section.tsx'
import { say } from '../../../ui/toast.tsx'
import { type Doing, UnitDialog } from './unit-dialog.tsx'
import { UnitLevel } from './unit-level.tsx'
import type { Holds } from './still-in.tsx'
import type { UnitDeed } from './unit-menu.tsx'
import classes from './unit-tree.module.css'
import { useUnitDeeds } from './use-unit-deeds.ts'

interface UnitTreeProps {
  /** To the people of a unit. `label` is for who hears it without seeing where it stands. */
  readonly people: (unitId: string, words: string, label: string) => ReactNode
  readonly person: (personId: string, name: string) => ReactNode
  /** What else one can begin with while there are no units. */
  readonly start: ReactNode
}

/** A large organisation opens folded, a small one open. */
const fewUnits = 40

/** The counts that a refusal to archive comes with. */
const holdsOf = ({ details }: RefusalError): Holds => ({
  people: Number(details['people'] ?? 0),
  later: Number(details['later'] ?? 0),
  units: Number(details['units'] ?? 0),
  hr: Number(details['hr'] ?? 0),
})

interface TreeProps extends UnitTreeProps {
  readonly tree: Answer<typeof peopleRoutes.units>
}

const Tree = ({ tree: { units, can }, people, person, start }: TreeProps) => {
  const { t } = useTranslation(['organization', 'app'])
  const parents = new Set(units.flatMap(({ parentId }) => parentId ?? []))
  const [open, setOpen] = useState<ReadonlySet<string>>(() =>
    units.length <= fewUnits ? parents : new Set(),
  )
  const [doing, setDoing] = useState<Doing | null>(null)
  const [opened, setOpened] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const deeds = useUnitDeeds()
  const toggle = (unitId: string) => setOpen((now) => now.symmetricDifference(new Set([unitId])))

  const begin = (what: Doing) => {
    setDoing(what)
    setOpened(true)
  }
  // The line that was pressed is gone, or hangs elsewhere.
  const lead = () => list.current?.focus()

  const archive = async (unit: Unit) => {
    try {
      await deeds.archive(unit)
      lead()
    } catch (error) {
      if (error instanceof RefusalError && error.code === 'unit-not-empty')
        begin({ deed: 'held', unit, holds: holdsOf(error) })
      else say(error instanceof Error ? error.message : t('app:failure.unexpected'))
    }
  }
  const choose = (deed: UnitDeed, unit: Unit) => {
    if (deed === 'archive') void archive(unit)
    else begin({ deed, unit })
  }
  const peopleOf = (unit: Unit, words: string) =>
    people(unit.unitId, words, t('tree.showOf', { name: unit.name }))

  const add = can.addAtTop && (
    <Button variant="default" size="xs" onClick={() => begin({ deed: 'add', unit: null })}>
      {t('tree.add')}
    </Button>
  )
  return (
    <>
      {units.length === 0 ? (
        <Empty
          title={t('tree.empty')}
          action={
            <>
              {start}
              {add}
            </>
          }
        >
          {t('tree.emptyText')}
        </Empty>
      ) : (
        <Section title={t('tree.label')} aside={t('tree.units', { count: units.length })} actions={add}>
          {parents.size > 0 && (
            <div className={classes.buttons}>
              <Button variant="default" size="xs" onClick={() => setOpen(parents)}>
                {t('tree.open')}
              </Button>
              <Button variant="default" size="xs" onClick={() => setOpen(new Set())}>
                {t('tree.close')}
              </Button>
            </div>
          )}
          <div ref={list} tabIndex={-1} className={classes.tree}>
            <UnitLevel
              branches={treeOf(units)}
              label={t('tree.label')}
              open={open}
              toggle={toggle}
              people={peopleOf}
              onChoose={choose}
            />
          </div>
        </Section>
      )}
      <UnitDialog
        opened={opened}
        doing={doing}
        units={units}
        atTop={can.addAtTop}
        deeds={deeds}
        people={(unit) => peopleOf(unit, t('held.show'))}
        person={person}
        onHung={(parentId) => {
          if (doing?.deed === 'move') lead()
          if (parentId !== null) setOpen((now) => new Set([...now, parentId]))
        }}
        onClose={() => setOpened(false)}
      />
    </>
  )
}

/** The organisation as nested lists that fold, and what may be done with each unit. */
export const UnitTree = (given: UnitTreeProps) => {
  const query = useQuery(unitsQuery)
  return <Loaded query={query}>{(tree) => <Tree tree={tree} {...given} />}</Loaded>
}
