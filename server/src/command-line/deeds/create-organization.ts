import { language } from '@tweespraak/contract/id'
import { z } from 'zod'
import { createOrganization } from '../../modules/access/public.ts'
import { listOrganizations } from '../../modules/people/public.ts'
import { defineDeed, NotDone, valueOf } from '../deed.ts'
import { isCalled } from '../the-organization.ts'

const input = z.object({ name: z.string().trim().min(1).max(200), language, timeZone: z.string() })

export const createOrganizationDeed = defineDeed({
  name: 'create-organization',
  input,
  perform: async (services, { name, language: spoken, timeZone }, { say }) => {
    const namesake = (await listOrganizations(services.db)).find((each) => isCalled(each, name))
    if (namesake !== undefined)
      throw new NotDone(
        `There is an organisation "${namesake.name}" already, with identifier ${namesake.organizationId}: choose another name.`,
      )
    const founding = { name, language: spoken, timeZone, demo: false, first: null }
    const { organizationId } = valueOf(await createOrganization(services, founding))
    say(`${name} is there, with identifier ${organizationId}.`)
  },
})
