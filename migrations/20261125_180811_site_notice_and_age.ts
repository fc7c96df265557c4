import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`outdated_after\` numeric DEFAULT 36 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`notice_kind\` text DEFAULT 'none' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`site_settings_locales\` ADD \`notice_text\` text;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_outdated_after\` numeric DEFAULT 36 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` ADD \`version_notice_kind\` text DEFAULT 'none' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v_locales\` ADD \`version_notice_text\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`outdated_after\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`notice_kind\`;`)
  await db.run(sql`ALTER TABLE \`site_settings_locales\` DROP COLUMN \`notice_text\`;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_outdated_after\`;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v\` DROP COLUMN \`version_notice_kind\`;`)
  await db.run(sql`ALTER TABLE \`_site_settings_v_locales\` DROP COLUMN \`version_notice_text\`;`)
}
