import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`accessibility_issues_criteria\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`accessibility_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`accessibility_issues_criteria_order_idx\` ON \`accessibility_issues_criteria\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_issues_criteria_parent_idx\` ON \`accessibility_issues_criteria\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_issues_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`accessibility_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`accessibility_issues_sources_order_idx\` ON \`accessibility_issues_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_issues_sources_parent_id_idx\` ON \`accessibility_issues_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_issues\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`since\` text,
  	\`reason\` text DEFAULT 'notYetFixed',
  	\`fix_by\` text,
  	\`fixed_on\` text,
  	\`first_published\` text,
  	\`last_changed\` text,
  	\`review_by\` text,
  	\`owner_id\` integer,
  	\`created_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`accessibility_issues_owner_idx\` ON \`accessibility_issues\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_issues_created_by_idx\` ON \`accessibility_issues\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_issues_updated_at_idx\` ON \`accessibility_issues\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_issues_created_at_idx\` ON \`accessibility_issues\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_issues_deleted_at_idx\` ON \`accessibility_issues\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_issues__status_idx\` ON \`accessibility_issues\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_issues_locales\` (
  	\`name\` text,
  	\`place\` text,
  	\`description\` text,
  	\`alternative\` text,
  	\`language_state\` text DEFAULT 'full',
  	\`change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`accessibility_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`accessibility_issues_locales_locale_parent_id_unique\` ON \`accessibility_issues_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_issues_v_version_criteria\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_accessibility_issues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_accessibility_issues_v_version_criteria_order_idx\` ON \`_accessibility_issues_v_version_criteria\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_issues_v_version_criteria_parent_idx\` ON \`_accessibility_issues_v_version_criteria\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_issues_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_accessibility_issues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_accessibility_issues_v_version_sources_order_idx\` ON \`_accessibility_issues_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_issues_v_version_sources_parent_id_idx\` ON \`_accessibility_issues_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_issues_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_since\` text,
  	\`version_reason\` text DEFAULT 'notYetFixed',
  	\`version_fix_by\` text,
  	\`version_fixed_on\` text,
  	\`version_first_published\` text,
  	\`version_last_changed\` text,
  	\`version_review_by\` text,
  	\`version_owner_id\` integer,
  	\`version_created_by_id\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`accessibility_issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_accessibility_issues_v_parent_idx\` ON \`_accessibility_issues_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_issues_v_version_version_owner_idx\` ON \`_accessibility_issues_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_issues_v_version_version_created_by_idx\` ON \`_accessibility_issues_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_issues_v_version_version_updated_at_idx\` ON \`_accessibility_issues_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_issues_v_version_version_created_at_idx\` ON \`_accessibility_issues_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_issues_v_version_version_deleted_at_idx\` ON \`_accessibility_issues_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_issues_v_version_version__status_idx\` ON \`_accessibility_issues_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_issues_v_created_at_idx\` ON \`_accessibility_issues_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_issues_v_updated_at_idx\` ON \`_accessibility_issues_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_issues_v_snapshot_idx\` ON \`_accessibility_issues_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_issues_v_published_locale_idx\` ON \`_accessibility_issues_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_issues_v_latest_idx\` ON \`_accessibility_issues_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_issues_v_locales\` (
  	\`version_name\` text,
  	\`version_place\` text,
  	\`version_description\` text,
  	\`version_alternative\` text,
  	\`version_language_state\` text DEFAULT 'full',
  	\`version_change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_accessibility_issues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_accessibility_issues_v_locales_locale_parent_id_unique\` ON \`_accessibility_issues_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_statement\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`conformance\` text DEFAULT 'partial' NOT NULL,
  	\`evaluated_by\` text DEFAULT 'publisher' NOT NULL,
  	\`evaluated_on\` text,
  	\`reviewed_on\` text,
  	\`supervisor_email\` text,
  	\`supervisor_phone\` text,
  	\`supervisor_checked_on\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`accessibility_statement_locales\` (
  	\`introduction\` text,
  	\`services\` text,
  	\`evaluation\` text,
  	\`supervisor_name\` text,
  	\`supervisor_url\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`accessibility_statement\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`accessibility_statement_locales_locale_parent_id_unique\` ON \`accessibility_statement_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_statement_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version_conformance\` text DEFAULT 'partial' NOT NULL,
  	\`version_evaluated_by\` text DEFAULT 'publisher' NOT NULL,
  	\`version_evaluated_on\` text,
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
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_created_at_idx\` ON \`_accessibility_statement_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_statement_v_updated_at_idx\` ON \`_accessibility_statement_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_accessibility_statement_v_locales\` (
  	\`version_introduction\` text,
  	\`version_services\` text,
  	\`version_evaluation\` text,
  	\`version_supervisor_name\` text,
  	\`version_supervisor_url\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_accessibility_statement_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_accessibility_statement_v_locales_locale_parent_id_unique\` ON \`_accessibility_statement_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`accessibility_issues_id\` integer REFERENCES accessibility_issues(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_accessibility_issues_id_idx\` ON \`payload_locked_documents_rels\` (\`accessibility_issues_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`accessibility_issues_criteria\`;`)
  await db.run(sql`DROP TABLE \`accessibility_issues_sources\`;`)
  await db.run(sql`DROP TABLE \`accessibility_issues\`;`)
  await db.run(sql`DROP TABLE \`accessibility_issues_locales\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_issues_v_version_criteria\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_issues_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_issues_v\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_issues_v_locales\`;`)
  await db.run(sql`DROP TABLE \`accessibility_statement\`;`)
  await db.run(sql`DROP TABLE \`accessibility_statement_locales\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_statement_v\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_statement_v_locales\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`programs_id\` integer,
  	\`themes_id\` integer,
  	\`city_regions_id\` integer,
  	\`organizations_id\` integer,
  	\`funding_records_id\` integer,
  	\`milestones_id\` integer,
  	\`contact_persons_id\` integer,
  	\`pages_id\` integer,
  	\`documents_id\` integer,
  	\`document_files_id\` integer,
  	\`media_id\` integer,
  	\`redirects_id\` integer,
  	\`best_bets_id\` integer,
  	\`synonym_groups_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programs_id\`) REFERENCES \`programs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`city_regions_id\`) REFERENCES \`city_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organizations_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`funding_records_id\`) REFERENCES \`funding_records\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`milestones_id\`) REFERENCES \`milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_persons_id\`) REFERENCES \`contact_persons\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_files_id\`) REFERENCES \`document_files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`best_bets_id\`) REFERENCES \`best_bets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`synonym_groups_id\`) REFERENCES \`synonym_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "programs_id", "themes_id", "city_regions_id", "organizations_id", "funding_records_id", "milestones_id", "contact_persons_id", "pages_id", "documents_id", "document_files_id", "media_id", "redirects_id", "best_bets_id", "synonym_groups_id", "users_id") SELECT "id", "order", "parent_id", "path", "programs_id", "themes_id", "city_regions_id", "organizations_id", "funding_records_id", "milestones_id", "contact_persons_id", "pages_id", "documents_id", "document_files_id", "media_id", "redirects_id", "best_bets_id", "synonym_groups_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_programs_id_idx\` ON \`payload_locked_documents_rels\` (\`programs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_city_regions_id_idx\` ON \`payload_locked_documents_rels\` (\`city_regions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organizations_id_idx\` ON \`payload_locked_documents_rels\` (\`organizations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_funding_records_id_idx\` ON \`payload_locked_documents_rels\` (\`funding_records_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_milestones_id_idx\` ON \`payload_locked_documents_rels\` (\`milestones_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contact_persons_id_idx\` ON \`payload_locked_documents_rels\` (\`contact_persons_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_document_files_id_idx\` ON \`payload_locked_documents_rels\` (\`document_files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_best_bets_id_idx\` ON \`payload_locked_documents_rels\` (\`best_bets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_synonym_groups_id_idx\` ON \`payload_locked_documents_rels\` (\`synonym_groups_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
