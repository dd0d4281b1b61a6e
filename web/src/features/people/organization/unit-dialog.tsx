import { Modal } from '@mantine/core'
import type { Unit } from '@tweespraak/contract/people'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { MoveUnitForm } from './move-unit-form.tsx'
import { namesakesOf } from './places.ts'
import { type Holds, StillIn } from './still-in.tsx'
import { UnitWordsForm } from './unit-words-form.tsx'
import type { UnitDeeds } from './use-unit-deeds.ts'

/** What is being done in front of the tree; a new unit at the top hangs under none. */
export type Doing =
  | { readonly deed: 'add'; readonly unit: Unit | null }
  | { readonly deed: 'rename' | 'move'; readonly unit: Unit }
  | { readonly deed: 'held'; readonly unit: Unit; readonly holds: Holds }

interface UnitDialogProps {
  readonly opened: boolean
  /** Stays while the dialog closes; null before the first. */
  readonly doing: Doing | null
  readonly units: readonly Unit[]
  readonly atTop: boolean
  readonly deeds: UnitDeeds
  readonly people: (unit: Unit) => ReactNode
  readonly person: (personId: string, name: string) => ReactNode
  /** Something hangs there now that did not before. */
  readonly onHung: (parentId: string | null) => void
  readonly onClose: () => void
}

export const UnitDialog = ({
  opened,
  doing,
  units,
  atTop,
  deeds,
  people,
  person,
  onHung,
  onClose,
}: UnitDialogProps) => {
  const { t } = useTranslation(['organization', 'app'])
  const content = (now: Doing): ReactNode => {
    switch (now.deed) {
      case 'add':
        return (
          <UnitWordsForm
            words={{ name: '', code: null }}
            namesakes={(name) => namesakesOf(name, units, null)}
            submit={t('unit.add')}
            save={async (words) => {
              await deeds.add(words, now.unit?.unitId ?? null)
              onHung(now.unit?.unitId ?? null)
            }}
            onDone={onClose}
          />
        )
      case 'rename':
        return (
          <UnitWordsForm
            words={now.unit}
            namesakes={(name) => namesakesOf(name, units, now.unit.unitId)}
            submit={t('unit.save')}
            save={(words) => deeds.rename(now.unit, words)}
            onDone={onClose}
          />
        )
      case 'move':
        return (
          <MoveUnitForm
            unit={now.unit}
            units={units}
            atTop={atTop}
            move={async (parentId, place) => {
              await deeds.move(now.unit, parentId, place)
              onHung(parentId)
            }}
            onDone={onClose}
          />
        )
      case 'held':
        return (
          <StillIn
            unit={now.unit}
            holds={now.holds}
            units={units}
            people={people(now.unit)}
            person={person}
            onDone={onClose}
          />
        )
      default:
        return now satisfies never
    }
  }
  const title = (now: Doing): string =>
    now.unit === null ? t('dialog.addTop') : t(`dialog.${now.deed}`, { name: now.unit.name })
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={doing === null ? '' : title(doing)}
      closeButtonProps={{ 'aria-label': t('app:action.close') }}
    >
      {doing !== null && content(doing)}
    </Modal>
  )
}
