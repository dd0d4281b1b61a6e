import type { GuestRole } from '@tweespraak/contract/conversation'
import type { KindRules } from '@tweespraak/contract/templates'
import { useTranslation } from 'react-i18next'
import classes from './appointment-fields.module.css'
import { isExpected, partOf, rolesOf } from './guest-roles.ts'
import { PersonSearch } from './person-search.tsx'

export type Guests = Readonly<Partial<Record<GuestRole, string>>>

/** As they are sent. */
export const guestList = (guests: Guests): { readonly personId: string; readonly role: GuestRole }[] =>
  (Object.entries(guests) as [GuestRole, string][]).map(([role, personId]) => ({ personId, role }))

interface GuestFieldsProps {
  readonly rules: KindRules
  readonly value: Guests
  readonly onChange: (value: Guests) => void
  readonly except: readonly string[]
  /** The employee plans it: who comes along with them comes along with the reader. */
  readonly ofEmployee: boolean
}

/** Who else comes, as far as the kind has room for them. */
export const GuestFields = ({ rules, value, onChange, except, ofEmployee }: GuestFieldsProps) => {
  const { t } = useTranslation('conversations')
  const { t: kinds } = useTranslation('kinds')
  const roles = rolesOf(rules)
  const means = (role: GuestRole): string => {
    const does = role === 'companion' ? t('guestMeans.companion') : kinds(`guest.${partOf(rules)}`)
    if (isExpected(rules, role)) return `${kinds('guest.expected')} ${does}`
    return `${t('plan.guestsOptional')} ${does}`
  }
  if (roles.length === 0) return null
  return (
    <div className={classes.fields}>
      {roles.map((role) => (
        <PersonSearch
          key={role}
          label={t(ofEmployee && role === 'companion' ? 'guest.ownCompanion' : `guest.${role}`)}
          description={means(role)}
          value={value[role] ?? null}
          onChange={(personId) => {
            const { [role]: _, ...others } = value
            onChange(personId === null ? others : { ...others, [role]: personId })
          }}
          except={except}
        />
      ))}
    </div>
  )
}
