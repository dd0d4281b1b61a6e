import { MultiSelect, Radio, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../../lib/me.ts'
import { unitOptions, unitsQuery } from '../../../lib/units.ts'
import classes from '../goal/goal.module.css'
import { PeopleSelect } from '../goal/people-select.tsx'
import { proposableQuery } from '../queries.ts'
import type { AudienceDraft } from './audience.ts'

interface AudienceFieldsProps {
  readonly chosen: AudienceDraft
  readonly onChange: (part: Partial<AudienceDraft>) => void
  /** It was handed in while nobody was chosen. */
  readonly lacks: boolean
}

/** For whom a goal is: a unit, one's team, or people by name. */
export const AudienceFields = ({ chosen, onChange, lacks }: AudienceFieldsProps) => {
  const { t } = useTranslation('goal-groups')
  const { roles } = useMe()
  const units = useQuery({ ...unitsQuery, enabled: chosen.as === 'unit' })
  const ways = [...(roles.manager ? (['team'] as const) : []), 'unit', 'people'] as const
  return (
    <div className={classes.panel}>
      <Radio.Group label={t('audience.label')} value={chosen.as} onChange={(as) => onChange({ as })}>
        <div className={classes.ways}>
          {ways.map((way) => (
            <Radio key={way} value={way} label={t(`audience.as.${way}`)} />
          ))}
        </div>
      </Radio.Group>
      {chosen.as === 'unit' && (
        <Select
          label={t('audience.unit')}
          description={t('audience.unitHelp')}
          error={lacks && t('audience.missing.unit')}
          data={unitOptions(units.data?.units ?? [])}
          value={chosen.unitId}
          onChange={(unitId) => onChange({ unitId })}
          searchable
        />
      )}
      {chosen.as === 'people' && (
        <ChosenPeople chosen={chosen} onChange={onChange} error={lacks && t('audience.missing.people')} />
      )}
    </div>
  )
}

interface ChosenPeopleProps extends Pick<AudienceFieldsProps, 'chosen' | 'onChange'> {
  readonly error: string | false
}

/** HR finds everybody by name; who leads a team chooses from it. */
const ChosenPeople = ({ chosen, onChange, error }: ChosenPeopleProps) => {
  const { t } = useTranslation('goal-groups')
  const { person, roles } = useMe()
  const isHr = roles.hr !== 'none'
  const led = useQuery({ ...proposableQuery, enabled: !isHr })
  if (isHr)
    return (
      <PeopleSelect
        label={t('audience.people')}
        error={error}
        without={person.id}
        chosen={chosen.people}
        onChange={(people) => onChange({ people })}
      />
    )
  const options = (led.data?.people ?? []).map(({ personId, name }) => ({ value: personId, label: name }))
  return (
    <MultiSelect
      label={t('audience.people')}
      error={error}
      searchable
      data={options}
      value={chosen.people.map(({ value }) => value)}
      onChange={(ids) => onChange({ people: options.filter(({ value }) => ids.includes(value)) })}
    />
  )
}
