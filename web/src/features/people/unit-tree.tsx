import { Button } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { Unit } from '@tweespraak/contract/people'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Section } from '../../ui/section.tsx'
import { unitsQuery } from './queries.ts'
import { treeOf, type UnitBranch } from './unit-options.ts'
import classes from './unit-tree.module.css'

interface UnitTreeProps {
  /** To the people of a unit. `label` is for who hears it without seeing where it stands. */
  readonly people: (unitId: string, words: string, label: string) => ReactNode
  readonly begin: ReactNode
}

/** The organisation as nested lists that fold: read and operated as lists and buttons, which everybody's tools know. */
export const UnitTree = ({ people, begin }: UnitTreeProps) => {
  const { t } = useTranslation('people')
  const query = useQuery(unitsQuery)
  return (
    <Loaded query={query}>
      {({ units }) =>
        units.length === 0 ? (
          <Empty title={t('tree.empty')} action={begin}>
            {t('tree.emptyText')}
          </Empty>
        ) : (
          <Section title={t('tree.label')} aside={t('tree.units', { count: units.length })}>
            <Tree units={units} people={people} />
          </Section>
        )
      }
    </Loaded>
  )
}

/** A large organisation opens folded, a small one open. */
const fewUnits = 40

const Tree = ({ units, people }: Pick<UnitTreeProps, 'people'> & { units: readonly Unit[] }) => {
  const { t } = useTranslation('people')
  const parents = new Set(units.flatMap(({ parentId }) => parentId ?? []))
  const [open, setOpen] = useState<ReadonlySet<string>>(() =>
    units.length <= fewUnits ? parents : new Set(),
  )
  const toggle = (unitId: string) => setOpen((now) => now.symmetricDifference(new Set([unitId])))
  return (
    <>
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
      <Level branches={treeOf(units)} label={t('tree.label')} open={open} toggle={toggle} people={people} />
    </>
  )
}

interface LevelProps extends Pick<UnitTreeProps, 'people'> {
  readonly branches: readonly UnitBranch[]
  readonly label: string
  readonly open: ReadonlySet<string>
  readonly toggle: (unitId: string) => void
}

const Level = ({ branches, label, open, toggle, people }: LevelProps) => {
  const { t } = useTranslation('people')
  return (
    <ul className={classes.level} aria-label={label}>
      {branches.map(({ unit, below, total }) => {
        const isOpen = open.has(unit.unitId)
        return (
          <li key={unit.unitId}>
            <div className={classes.line}>
              {below.length === 0 ? (
                <span className={classes.leaf}>{unit.name}</span>
              ) : (
                <button
                  className={classes.toggle}
                  type="button"
                  aria-expanded={isOpen}
                  onClick={() => toggle(unit.unitId)}
                >
                  <IconChevronRight size={20} stroke={1.75} aria-hidden />
                  {unit.name}
                </button>
              )}
              {unit.code !== null && <span className={classes.code}>{unit.code}</span>}
              <span className={classes.people}>
                {people(
                  unit.unitId,
                  t('tree.people', { count: total }),
                  t('tree.showOf', { name: unit.name }),
                )}
              </span>
            </div>
            {isOpen && (
              <Level branches={below} label={unit.name} open={open} toggle={toggle} people={people} />
            )}
          </li>
        )
      })}
    </ul>
  )
}
