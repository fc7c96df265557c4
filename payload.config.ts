import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { sv } from '@payloadcms/translations/languages/sv'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import { CityRegion } from './collections/CityRegion'
import { ContactPerson } from './collections/ContactPerson'
import { FundingRecord } from './collections/FundingRecord'
import { Milestone } from './collections/Milestone'
import { Navigation } from './collections/Navigation'
import { Organization } from './collections/Organization'
import { Page } from './collections/Page'
import { Program } from './collections/Program'
import { SiteSettings } from './collections/SiteSettings'
import { Theme } from './collections/Theme'
import { User } from './collections/User'
import { adminLabels } from './i18n/admin-labels'
import { defaultLocale, locales } from './i18n/routing'
import { migrations } from './migrations'

const root = path.dirname(fileURLToPath(import.meta.url))
const dataDir = process.env.DATA_DIR ?? './data'

export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  serverURL: process.env.SERVER_URL ?? '',
  collections: [
    Program,
    Theme,
    CityRegion,
    Organization,
    FundingRecord,
    Milestone,
    ContactPerson,
    Page,
    User,
  ],
  globals: [SiteSettings, Navigation],
  editor: lexicalEditor(),
  db: sqliteAdapter({
    client: { url: process.env.DATABASE_URL ?? `file:${dataDir}/julkisivu.db` },
    // Without these one busy moment loses later writes: ADR 0005. Transactions stay off.
    wal: true,
    busyTimeout: 5000,
    push: process.env.NODE_ENV === 'test',
    migrationDir: path.join(root, 'migrations'),
    prodMigrations: migrations,
  }),
  localization: {
    locales: locales.map((code) => ({ code, label: adminLabels(`Locales.${code}`) })),
    defaultLocale,
    fallback: false,
    defaultLocalePublishOption: 'active',
  },
  experimental: { localizeStatus: true },
  i18n: { supportedLanguages: { sv, en }, fallbackLanguage: 'en' },
  admin: {
    user: User.slug,
    avatar: 'default',
    dateFormat: 'd.M.yyyy H.mm',
    importMap: { baseDir: root },
  },
  graphQL: { disable: true },
  telemetry: false,
  typescript: { outputFile: path.join(root, 'payload-types.ts') },
})
