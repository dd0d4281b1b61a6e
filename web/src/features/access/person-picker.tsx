import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { accessRoutes, type DemoPerson } from '@tweespraak/contract/access'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { PersonAvatar } from '../../ui/person-avatar.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import { Section } from '../../ui/section.tsx'
import type { Side } from '../../ui/side.ts'
import classes from './person-picker.module.css'
import { demoPeopleQuery } from './queries.ts'
import { useComeIn } from './use-come-in.ts'

const sides = {
  employee: 'employee',
  manager: 'manager',
  hr: 'system',
  coach: 'third',
} as const satisfies Record<DemoPerson['as'], Side>
/** How many of each stand there before one asks for all. */
const atFirst = 3
const order = ['employee', 'manager', 'hr', 'coach'] as const

/** In the demo one picks somebody to be, instead of signing in. */
export const PersonPicker = ({ onIn }: { onIn: () => void }) => {
  const { t } = useTranslation('access')
  const people = useQuery(demoPeopleQuery)
  const comeIn = useComeIn()
  const [all, setAll] = useState<DemoPerson['as'][]>([])
  const be = useMutation({
    mutationFn: (personId: string) => call(accessRoutes.demoSignIn, { body: { personId } }),
    onSuccess: async (me) => {
      await comeIn(me)
      onIn()
    },
  })
  return (
    <Loaded query={people}>
      {({ items }) => (
        <>
          <RefusalNotice error={be.error} />
          {order
            .map((as) => ({ as, people: items.filter((person) => person.as === as) }))
            .filter((group) => group.people.length > 0)
            .map(({ as, people: those }) => (
              <Section key={as} title={t(`demo.${as}`)} level={2} aside={t(`demo.why.${as}`)}>
                <RowList label={t(`demo.${as}`)}>
                  {(all.includes(as) ? those : those.slice(0, atFirst)).map((person) => (
                    <Row
                      key={person.id}
                      lead={<PersonAvatar name={person.name} side={sides[as]} />}
                      title={
                        <RowButton disabled={be.isPending} onClick={() => be.mutate(person.id)}>
                          {person.name}
                        </RowButton>
                      }
                      detail={person.jobTitle}
                    />
                  ))}
                </RowList>
                {those.length > atFirst && !all.includes(as) && (
                  <Button
                    className={classes.more ?? ''}
                    variant="subtle"
                    onClick={() => setAll([...all, as])}
                  >
                    {t('demo.all', { count: those.length })}
                  </Button>
                )}
              </Section>
            ))}
        </>
      )}
    </Loaded>
  )
}
