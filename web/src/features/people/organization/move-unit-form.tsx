import { Button, Select } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Unit } from '@tweespraak/contract/people'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DialogButtons } from '../../../ui/dialog-parts.tsx'
import { Form } from '../../../ui/form.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import classes from './form.module.css'
import { placesFor } from './places.ts'

interface MoveUnitFormProps {
  readonly unit: Unit
  readonly units: readonly Unit[]
  /** It may hang at the top of the tree. */
  readonly atTop: boolean
  readonly move: (parentId: string | null, place: string) => Promise<void>
  readonly onDone: () => void
}

/** In a list of places, the top of the tree is one of them. */
const top = 'top'

/** Where a unit is to hang, among the places where it can. */
export const MoveUnitForm = ({ unit, units, atTop, move, onDone }: MoveUnitFormProps) => {
  const { t } = useTranslation(['organization', 'app'])
  const [place, setPlace] = useState(unit.parentId ?? top)
  const places = [...(atTop ? [{ value: top, label: t('unit.top') }] : []), ...placesFor(unit, units)]
  const moving = useMutation({
    mutationFn: () =>
      move(place === top ? null : place, places.find(({ value }) => value === place)?.label ?? ''),
    onSuccess: onDone,
  })
  return (
    <Form
      className={classes.form}
      error={moving.error}
      onSubmit={() => {
        if (place === (unit.parentId ?? top)) onDone()
        else moving.mutate()
      }}
    >
      <Select
        label={t('unit.place')}
        data={places}
        value={place}
        onChange={(chosen) => setPlace(chosen ?? place)}
        allowDeselect={false}
        searchable
        limit={100}
        openOnFocus={false}
        data-autofocus
        nothingFoundMessage={t('unit.placeNone')}
      />
      <p className={classes.note}>{t('unit.moveHelp', { name: unit.name })}</p>
      <RefusalNotice error={moving.error} />
      <DialogButtons>
        <Button variant="default" onClick={onDone}>
          {t('app:action.cancel')}
        </Button>
        <Button type="submit" loading={moving.isPending}>
          {t('unit.move')}
        </Button>
      </DialogButtons>
    </Form>
  )
}
