import { Button, Radio, Select } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { peopleRoutes, type GivenRole, type Person, type RoleGrant } from '@tweespraak/contract/people'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { unitOptions, unitsQuery } from '../../lib/units.ts'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { say, showUndo } from '../../ui/toast.tsx'
import classes from './give-role.module.css'
import { isForWhomChosen, type RoleDraft, unitOf } from './role-draft.ts'
import { useRoleWords } from './role-words.ts'

interface GiveRoleProps {
  readonly person: Person
  readonly givable: readonly GivenRole[]
  readonly onGiven?: () => void
}

const nothing: RoleDraft = { role: null, reach: null, unitId: null }

interface Given {
  readonly role: GivenRole
  /** Of HR for one unit: which. */
  readonly unit: RoleGrant['unit']
}

/** Gives a role at once, and takes it back as long as that is offered. */
const useGiving = (person: Person, done: () => void) => {
  const { t } = useTranslation('people')
  const words = useRoleWords()
  const queries = useQueryClient()
  const params = { personId: person.personId }
  const refresh = () => queries.invalidateQueries({ queryKey: ['people'] })
  const takeBack = useMutation({
    mutationFn: (grantId: string) =>
      call(peopleRoutes.endRole, { params: { personId: person.personId, grantId } }),
    onSuccess: refresh,
    onError: (error) => say(error.message),
  })
  return useMutation({
    mutationFn: ({ role, unit }: Given) =>
      call(peopleRoutes.giveRole, { params, body: { role, unitId: unit?.unitId ?? null } }),
    onSuccess: async ({ grantId }, given) => {
      done()
      showUndo(t('roles.gave', { name: person.name, role: words(given) }), () => takeBack.mutate(grantId))
      await refresh()
    },
  })
}

/** Chooses a role, and for HR for whom: of whom they will read by it is nobody's default. */
export const GiveRole = ({ person, givable, onGiven }: GiveRoleProps) => {
  const { t } = useTranslation('people')
  const [draft, setDraft] = useState(nothing)
  const [asked, setAsked] = useState(false)
  const begin = (role: GivenRole | null) => {
    setDraft({ ...nothing, role })
    setAsked(false)
  }
  const give = useGiving(person, () => {
    begin(null)
    onGiven?.()
  })
  const units = useQuery({ ...unitsQuery, enabled: draft.reach === 'unit' })
  const words = useRoleWords()
  const nameOf = (value: GivenRole) => (value === 'hr' ? 'HR' : words({ role: value, unit: null }))
  const { role } = draft
  const onGive = (chosen: GivenRole) => {
    setAsked(true)
    if (!isForWhomChosen(draft)) return
    const unit = units.data?.units.find(({ unitId }) => unitId === unitOf(draft)) ?? null
    if (unit !== null || unitOf(draft) === null) give.mutate({ role: chosen, unit })
  }
  return (
    <div className={classes.give}>
      <Select
        className={classes.select}
        label={t('roles.give')}
        placeholder={t('roles.role')}
        data={givable.map((value) => ({ value, label: nameOf(value) }))}
        renderOption={({ option }) => (
          <span className={classes.option}>
            {option.label}
            <span className={classes.meaning}>
              {givable.filter((known) => known === option.value).map((known) => t(`roles.explain.${known}`))}
            </span>
          </span>
        )}
        value={role}
        onChange={(value) => {
          give.reset()
          begin(givable.find((known) => known === value) ?? null)
        }}
        clearable
      />
      {!person.can.giveRoles.includes('hr') && <p className={classes.explain}>{t('roles.hrGives')}</p>}
      {role !== null && <p className={classes.explain}>{t(`roles.explain.${role}`)}</p>}
      {role === 'hr' && <ForWhom person={person} draft={draft} put={setDraft} asked={asked} />}
      <RefusalNotice error={give.error} />
      {role !== null && (
        <Button variant="default" loading={give.isPending} onClick={() => onGive(role)}>
          {t('roles.giveNamed', { role: nameOf(role) })}
        </Button>
      )}
    </div>
  )
}

interface ForWhomProps {
  readonly person: Person
  readonly draft: RoleDraft
  readonly put: (draft: RoleDraft) => void
  /** It was handed in already: what is missing is said. */
  readonly asked: boolean
}

const ForWhom = ({ person, draft, put, asked }: ForWhomProps) => {
  const { t } = useTranslation('people')
  const units = useQuery(unitsQuery)
  const { reach, unitId } = draft
  const unit = units.data?.units.find((known) => known.unitId === unitId)
  const { name } = person
  return (
    <>
      <Radio.Group
        label={t('roles.forWhom')}
        value={reach}
        onChange={(value) => put({ ...draft, reach: value === 'unit' ? 'unit' : 'all' })}
        error={asked && reach === null && t('roles.forWhomRequired')}
      >
        <div className={classes.choices}>
          <Radio value="unit" label={t('roles.forOneUnit')} />
          <Radio value="all" label={t('roles.forAll')} />
        </div>
      </Radio.Group>
      {reach === 'unit' && (
        <Select
          className={classes.select}
          label={t('roles.forUnit')}
          data={unitOptions(units.data?.units ?? [])}
          value={unitId}
          onChange={(chosen) => put({ ...draft, unitId: chosen })}
          error={asked && unitId === null && t('roles.forUnitRequired')}
          searchable
        />
      )}
      <p className={classes.explain} role="status">
        {reach === 'all' && t('roles.readsAll', { name })}
        {reach === 'unit' && unit !== undefined && t('roles.readsUnit', { name, unit: unit.name })}
      </p>
    </>
  )
}
