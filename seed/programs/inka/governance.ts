import { refer, type SeedRecord } from '../../records'

type Role = NonNullable<SeedRecord<'programs'>['facts']['governance']>[number]['role']

const page = 'Työ- ja elinkeinoministeriön INKA-sivu 5.2.2014'
const steeringGroup = ['tem', 'stm', 'okm', 'lvm', 'ym', 'mmm', 'sitra', 'tekes']

const role = (organization: string, role: Role, source = page) => ({
  organization: refer('organizations', organization),
  role,
  source,
})

export const governance = [
  role('tem', 'owner', `${page}: sivun julkaisija sen ylätunnisteen mukaan`),
  role('tem', 'approver'),
  role('tekes', 'operativeLead'),
  ...steeringGroup.map((member) => role(member, 'steeringMember')),
]
