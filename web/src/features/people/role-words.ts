import type { RoleGrant } from '@tweespraak/contract/people'
import { useTranslation } from 'react-i18next'

/** What a role is called: HR says for whom. */
export const useRoleWords = (): ((grant: Pick<RoleGrant, 'role' | 'unit'>) => string) => {
  const { t } = useTranslation('people')
  return ({ role, unit }) =>
    role === 'hr' && unit !== null ? t('roles.hrUnit', { unit: unit.name }) : t(`roles.${role}`)
}
