import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`privacy_notice\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`controller_email\` text,
  	\`controller_phone\` text,
  	\`officer_email\` text,
  	\`officer_phone\` text,
  	\`reviewed_on\` text,
  	\`supervisor_email\` text,
  	\`supervisor_phone\` text,
  	\`supervisor_checked_on\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`privacy_notice_locales\` (
  	\`controller_name\` text,
  	\`controller_address\` text,
  	\`recipients\` text,
  	\`additions\` text,
  	\`supervisor_name\` text,
  	\`supervisor_address\` text,
  	\`supervisor_url\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`privacy_notice\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`privacy_notice_locales_locale_parent_id_unique\` ON \`privacy_notice_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_privacy_notice_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version_controller_email\` text,
  	\`version_controller_phone\` text,
  	\`version_officer_email\` text,
  	\`version_officer_phone\` text,
  	\`version_reviewed_on\` text,
  	\`version_supervisor_email\` text,
  	\`version_supervisor_phone\` text,
  	\`version_supervisor_checked_on\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_privacy_notice_v_created_at_idx\` ON \`_privacy_notice_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_privacy_notice_v_updated_at_idx\` ON \`_privacy_notice_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_privacy_notice_v_locales\` (
  	\`version_controller_name\` text,
  	\`version_controller_address\` text,
  	\`version_recipients\` text,
  	\`version_additions\` text,
  	\`version_supervisor_name\` text,
  	\`version_supervisor_address\` text,
  	\`version_supervisor_url\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_privacy_notice_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_privacy_notice_v_locales_locale_parent_id_unique\` ON \`_privacy_notice_v_locales\` (\`_locale\`,\`_parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`privacy_notice\`;`)
  await db.run(sql`DROP TABLE \`privacy_notice_locales\`;`)
  await db.run(sql`DROP TABLE \`_privacy_notice_v\`;`)
  await db.run(sql`DROP TABLE \`_privacy_notice_v_locales\`;`)
}
