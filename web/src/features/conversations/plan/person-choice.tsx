import { Select, type OptionsFilter } from '@mantine/core'
import type { KindSummary } from '@tweespraak/contract/templates'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { kindsWith, reachesColleagues, type Planner } from './partner.ts'
import { describedPerson, useFoundPeople } from './use-found-people.ts'

interface PersonChoiceProps {
  readonly planner: Planner
  readonly meId: string
  readonly kinds: readonly KindSummary[]
  readonly value: string | null
  readonly onChange: (personId: string | null) => void
  /** What is missing. */
  readonly error: string | undefined
}

interface Option {
  readonly value: string
  readonly label: string
}

/** The server found the others by what was typed; one's own people are looked through here. */
const filterOwn =
  (others: string): OptionsFilter =>
  ({ options, search }) => {
    const sought = search.trim().toLowerCase()
    return options
      .map((item) =>
        'group' in item && item.group !== others
          ? { ...item, items: item.items.filter(({ label }) => label.toLowerCase().includes(sought)) }
          : item,
      )
      .filter((item) => !('group' in item) || item.items.length > 0)
  }

/** With whom: one's team and one's manager lie ready; where a kind allows anybody, everybody else is found by name. */
export const PersonChoice = ({ planner, meId, kinds, value, onChange, error }: PersonChoiceProps) => {
  const { t } = useTranslation('conversations')
  const [typed, setTyped] = useState('')
  const [picked, setPicked] = useState<Option | null>(null)
  const { team, manager } = planner.me
  const anybody = reachesColleagues(kinds, planner)
  const found = useFoundPeople(anybody && typed !== picked?.label ? typed : '')

  const option = ({ personId, name }: { personId: string; name: string }): Option => ({
    value: personId,
    label: name,
  })
  const fits = ({ personId }: { personId: string }) => kindsWith(kinds, planner, personId).length > 0
  const own = [...team, ...(manager === null ? [] : [manager])]
  const isOwn = ({ personId }: { personId: string }) => own.some((each) => each.personId === personId)
  const others = found
    .filter((person) => person.personId !== meId && !isOwn(person))
    .map((person) => ({ value: person.personId, label: describedPerson(person) }))
  const keepsPicked =
    picked !== null &&
    !isOwn({ personId: picked.value }) &&
    !others.some((each) => each.value === picked.value)
  const group = (title: string, items: Option[]) => (items.length === 0 ? [] : [{ group: title, items }])
  return (
    <Select
      label={t('plan.with')}
      {...(anybody ? { description: t('plan.withHint') } : {})}
      placeholder={t('plan.withWhom')}
      searchable
      openOnFocus={false}
      required
      allowDeselect={false}
      nothingFoundMessage={t('plan.nobody')}
      error={error}
      filter={filterOwn(t('plan.others'))}
      data={[
        ...group(t('plan.myTeam'), team.filter(fits).map(option)),
        ...group(t('plan.myManager'), manager !== null && fits(manager) ? [option(manager)] : []),
        ...group(t('plan.others'), keepsPicked ? [picked, ...others] : others),
      ]}
      value={value}
      onSearchChange={setTyped}
      // Who clicks into a chosen name means another one: what is typed takes its place.
      onClick={(event) => {
        if (value !== null) event.currentTarget.select()
      }}
      onChange={(personId, chosen) => {
        setPicked(chosen === null ? null : { value: chosen.value, label: chosen.label })
        onChange(personId)
      }}
    />
  )
}
