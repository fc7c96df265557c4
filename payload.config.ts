import { lexicalEditor } from '@payloadcms/richtext-lexical'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig, defaultLoggerOptions } from 'payload'
import sharp from 'sharp'
import { acceptAdminLanguages, adminI18n } from './admin/languages'
import { calledByTitle } from './collections/called-by-title'
import { AccessibilityIssue } from './collections/AccessibilityIssue'
import { AccessibilityStatement } from './collections/AccessibilityStatement'
import { BestBet } from './collections/BestBet'
import { CityRegion } from './collections/CityRegion'
import { ContactPerson } from './collections/ContactPerson'
import { Document } from './collections/Document'
import { DocumentFile } from './collections/DocumentFile'
import { Feedback } from './collections/Feedback'
import { FundingRecord } from './collections/FundingRecord'
import { Media } from './collections/Media'
import { Milestone } from './collections/Milestone'
import { Navigation } from './collections/Navigation'
import { Organization } from './collections/Organization'
import { Page } from './collections/Page'
import { PageVote } from './collections/PageVote'
import { PrivacyNotice } from './collections/PrivacyNotice'
import { Program } from './collections/Program'
import { Redirect } from './collections/Redirect'
import { SearchChange } from './collections/SearchChange'
import { SiteSettings } from './collections/SiteSettings'
import { SynonymGroup } from './collections/SynonymGroup'
import { Theme } from './collections/Theme'
import { User } from './collections/User'
import { VisitorLimit } from './collections/VisitorLimit'
import { withFrameworkRules } from './collections/access/framework-collections'
import { nobody } from './collections/access/rules'
import { withSearchTold } from './collections/told-to-search'
import { withUnsavedKept, withUnsavedKeptGlobally } from './collections/keep-unsaved'
import { databaseAdapter } from './database/adapter'
import { isMongoUrl } from './database/mongo-url'
import { tellDatabaseAway } from './database/tell-away'
import { adminLabels, adminMessage } from './i18n/admin-labels'
import { defaultLocale, locales } from './i18n/routing'
import { isMailSetUp, mailAdapter } from './mail/adapter'
import { wordsWithoutMail } from './mail/words-without-mail'
import { withQueryLimits } from './rest/guard-endpoints'
import { limits } from './rest/limits'

const root = path.dirname(fileURLToPath(import.meta.url))
const originOf = (url = '') => (URL.canParse(url) ? new URL(url).origin : '')

acceptAdminLanguages()

const config = buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  // A request with a cookie must come from this origin.
  serverURL: originOf(process.env.SERVER_URL),
  collections: [
    Program,
    Theme,
    CityRegion,
    Organization,
    FundingRecord,
    Milestone,
    ContactPerson,
    Page,
    Document,
    DocumentFile,
    Media,
    AccessibilityIssue,
    Redirect,
    BestBet,
    SynonymGroup,
    Feedback,
    PageVote,
    User,
    SearchChange,
    VisitorLimit,
  ]
    .map(withUnsavedKept)
    .map(withSearchTold),
  globals: [SiteSettings, Navigation, AccessibilityStatement, PrivacyNotice].map(
    withUnsavedKeptGlobally,
  ),
  editor: lexicalEditor(),
  db: databaseAdapter(root),
  hooks: { afterError: [tellDatabaseAway] },
  localization: {
    locales: locales.map((code) => ({ code, label: adminLabels(`Locales.${code}`) })),
    defaultLocale,
    fallback: false,
    defaultLocalePublishOption: 'active',
  },
  experimental: { localizeStatus: true },
  i18n: adminI18n(isMailSetUp() ? {} : wordsWithoutMail()),
  email: mailAdapter(),
  admin: {
    user: User.slug,
    avatar: 'default',
    dateFormat: 'd.M.yyyy H.mm',
    meta: { titleSuffix: '– Julkisivu' },
    components: {
      providers: ['/admin/hard-coded/HardCodedWords.client#HardCodedWords'],
      beforeDashboard: ['/admin/StatementReminder#StatementReminder'],
      afterNavLinks: ['/admin/search/SearchLink#SearchLink'],
      views: {
        search: {
          Component: '/admin/search/SearchAdmin#SearchAdmin',
          path: '/search',
          exact: true,
          // Here it would be one text for all languages: the page says it itself.
          meta: { title: '' },
        },
      },
      graphics: { Icon: '/admin/graphics/Icon#Icon', Logo: '/admin/graphics/Logo#Logo' },
    },
    importMap: { baseDir: root },
  },
  maxDepth: limits.depth,
  sharp,
  upload: {
    limits: { fileSize: limits.file, files: 1 },
    requestSizeLimit: limits.upload,
    abortOnLimit: true,
    responseOnLimit: adminMessage(defaultLocale, 'Errors.fileTooLarge'),
  },
  jobs: { access: { run: nobody, queue: nobody, cancel: nobody } },
  logger: {
    options: { level: process.env.LOG_LEVEL || 'info' },
    destination: defaultLoggerOptions,
  },
  // What a caller got wrong is no fault of ours.
  loggingLevels: { AuthenticationError: 'info', LockedAuth: 'info', QueryError: 'info' },
  graphQL: { disable: true },
  telemetry: false,
  typescript: {
    outputFile: path.join(root, 'payload-types.ts'),
    // The committed types say what ids are on SQLite; MongoDB's are words.
    autoGenerate: !isMongoUrl(process.env.DATABASE_URL ?? ''),
  },
})

export default config.then(withFrameworkRules).then(calledByTitle).then(withQueryLimits)
