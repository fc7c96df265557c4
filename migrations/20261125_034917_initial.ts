import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`programs_goals\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programs_goals_order_idx\` ON \`programs_goals\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programs_goals_parent_id_idx\` ON \`programs_goals\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programs_goals_locale_idx\` ON \`programs_goals\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`programs_means\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programs_means_order_idx\` ON \`programs_means\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programs_means_parent_id_idx\` ON \`programs_means\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programs_means_locale_idx\` ON \`programs_means\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`programs_governance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organization_id\` integer,
  	\`role\` text,
  	\`from\` text,
  	\`to\` text,
  	\`source\` text,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programs_governance_order_idx\` ON \`programs_governance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programs_governance_parent_id_idx\` ON \`programs_governance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programs_governance_organization_idx\` ON \`programs_governance\` (\`organization_id\`);`)
  await db.run(sql`CREATE TABLE \`programs_related_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programs_related_links_order_idx\` ON \`programs_related_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programs_related_links_parent_id_idx\` ON \`programs_related_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programs_related_links_locale_idx\` ON \`programs_related_links\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`programs_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programs_sources_order_idx\` ON \`programs_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programs_sources_parent_id_idx\` ON \`programs_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programs\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`status\` text DEFAULT 'unknown',
  	\`status_as_of\` text,
  	\`period_start\` text,
  	\`period_end\` text,
  	\`predecessor_id\` integer,
  	\`successor_id\` integer,
  	\`steering_group_evaluates\` integer DEFAULT false,
  	\`review_by\` text,
  	\`owner_id\` integer,
  	\`created_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`predecessor_id\`) REFERENCES \`programs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`successor_id\`) REFERENCES \`programs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programs_code_idx\` ON \`programs\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`programs_predecessor_idx\` ON \`programs\` (\`predecessor_id\`);`)
  await db.run(sql`CREATE INDEX \`programs_successor_idx\` ON \`programs\` (\`successor_id\`);`)
  await db.run(sql`CREATE INDEX \`programs_owner_idx\` ON \`programs\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`programs_created_by_idx\` ON \`programs\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`programs_updated_at_idx\` ON \`programs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`programs_created_at_idx\` ON \`programs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`programs_locales\` (
  	\`name\` text,
  	\`short_name\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`themes_intro\` text,
  	\`slug\` text,
  	\`first_published\` text,
  	\`last_changed\` text,
  	\`change_note\` text,
  	\`language_state\` text DEFAULT 'full',
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programs_slug_idx\` ON \`programs_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`programs__status_idx\` ON \`programs_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`programs_locales_locale_parent_id_unique\` ON \`programs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programs_v_version_goals\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programs_v_version_goals_order_idx\` ON \`_programs_v_version_goals\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_version_goals_parent_id_idx\` ON \`_programs_v_version_goals\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_version_goals_locale_idx\` ON \`_programs_v_version_goals\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_programs_v_version_means\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programs_v_version_means_order_idx\` ON \`_programs_v_version_means\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_version_means_parent_id_idx\` ON \`_programs_v_version_means\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_version_means_locale_idx\` ON \`_programs_v_version_means\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_programs_v_version_governance\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`organization_id\` integer,
  	\`role\` text,
  	\`from\` text,
  	\`to\` text,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programs_v_version_governance_order_idx\` ON \`_programs_v_version_governance\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_version_governance_parent_id_idx\` ON \`_programs_v_version_governance\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_version_governance_organization_idx\` ON \`_programs_v_version_governance\` (\`organization_id\`);`)
  await db.run(sql`CREATE TABLE \`_programs_v_version_related_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programs_v_version_related_links_order_idx\` ON \`_programs_v_version_related_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_version_related_links_parent_id_idx\` ON \`_programs_v_version_related_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_version_related_links_locale_idx\` ON \`_programs_v_version_related_links\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_programs_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programs_v_version_sources_order_idx\` ON \`_programs_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_version_sources_parent_id_idx\` ON \`_programs_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programs_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_code\` text,
  	\`version_status\` text DEFAULT 'unknown',
  	\`version_status_as_of\` text,
  	\`version_period_start\` text,
  	\`version_period_end\` text,
  	\`version_predecessor_id\` integer,
  	\`version_successor_id\` integer,
  	\`version_steering_group_evaluates\` integer DEFAULT false,
  	\`version_review_by\` text,
  	\`version_owner_id\` integer,
  	\`version_created_by_id\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_predecessor_id\`) REFERENCES \`programs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_successor_id\`) REFERENCES \`programs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_programs_v_parent_idx\` ON \`_programs_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_version_version_code_idx\` ON \`_programs_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_version_version_predecessor_idx\` ON \`_programs_v\` (\`version_predecessor_id\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_version_version_successor_idx\` ON \`_programs_v\` (\`version_successor_id\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_version_version_owner_idx\` ON \`_programs_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_version_version_created_by_idx\` ON \`_programs_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_version_version_updated_at_idx\` ON \`_programs_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_version_version_created_at_idx\` ON \`_programs_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_created_at_idx\` ON \`_programs_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_updated_at_idx\` ON \`_programs_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_snapshot_idx\` ON \`_programs_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_published_locale_idx\` ON \`_programs_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_latest_idx\` ON \`_programs_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_programs_v_locales\` (
  	\`version_name\` text,
  	\`version_short_name\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_themes_intro\` text,
  	\`version_slug\` text,
  	\`version_first_published\` text,
  	\`version_last_changed\` text,
  	\`version_change_note\` text,
  	\`version_language_state\` text DEFAULT 'full',
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programs_v_version_version_slug_idx\` ON \`_programs_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_version_version__status_idx\` ON \`_programs_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_programs_v_locales_locale_parent_id_unique\` ON \`_programs_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes_participations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`region_id\` integer,
  	\`role\` text,
  	\`from\` text,
  	\`to\` text,
  	\`source\` text,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`city_regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_participations_order_idx\` ON \`themes_participations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`themes_participations_parent_id_idx\` ON \`themes_participations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_participations_region_idx\` ON \`themes_participations\` (\`region_id\`);`)
  await db.run(sql`CREATE TABLE \`themes_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_sources_order_idx\` ON \`themes_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`themes_sources_parent_id_idx\` ON \`themes_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`program_id\` integer,
  	\`order\` numeric DEFAULT 1,
  	\`level\` text DEFAULT 'unspecified',
  	\`review_by\` text,
  	\`owner_id\` integer,
  	\`created_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`program_id\`) REFERENCES \`programs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_program_idx\` ON \`themes\` (\`program_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_owner_idx\` ON \`themes\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_created_by_idx\` ON \`themes\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_updated_at_idx\` ON \`themes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_created_at_idx\` ON \`themes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`themes_locales\` (
  	\`name\` text,
  	\`description\` text,
  	\`slug\` text,
  	\`first_published\` text,
  	\`last_changed\` text,
  	\`change_note\` text,
  	\`language_state\` text DEFAULT 'full',
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_slug_idx\` ON \`themes_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`themes__status_idx\` ON \`themes_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_locales_locale_parent_id_unique\` ON \`themes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_version_participations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`region_id\` integer,
  	\`role\` text,
  	\`from\` text,
  	\`to\` text,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`city_regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_version_participations_order_idx\` ON \`_themes_v_version_participations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_participations_parent_id_idx\` ON \`_themes_v_version_participations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_participations_region_idx\` ON \`_themes_v_version_participations\` (\`region_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_version_sources_order_idx\` ON \`_themes_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_sources_parent_id_idx\` ON \`_themes_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_program_id\` integer,
  	\`version_order\` numeric DEFAULT 1,
  	\`version_level\` text DEFAULT 'unspecified',
  	\`version_review_by\` text,
  	\`version_owner_id\` integer,
  	\`version_created_by_id\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_program_id\`) REFERENCES \`programs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_parent_idx\` ON \`_themes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_program_idx\` ON \`_themes_v\` (\`version_program_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_owner_idx\` ON \`_themes_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_created_by_idx\` ON \`_themes_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_updated_at_idx\` ON \`_themes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_created_at_idx\` ON \`_themes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_created_at_idx\` ON \`_themes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_updated_at_idx\` ON \`_themes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_snapshot_idx\` ON \`_themes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_published_locale_idx\` ON \`_themes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_latest_idx\` ON \`_themes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_locales\` (
  	\`version_name\` text,
  	\`version_description\` text,
  	\`version_slug\` text,
  	\`version_first_published\` text,
  	\`version_last_changed\` text,
  	\`version_change_note\` text,
  	\`version_language_state\` text DEFAULT 'full',
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_slug_idx\` ON \`_themes_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version__status_idx\` ON \`_themes_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_themes_v_locales_locale_parent_id_unique\` ON \`_themes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`city_regions_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`city_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`city_regions_sources_order_idx\` ON \`city_regions_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`city_regions_sources_parent_id_idx\` ON \`city_regions_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`city_regions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'cityRegion',
  	\`nuts3\` text,
  	\`seat\` text,
  	\`review_by\` text,
  	\`owner_id\` integer,
  	\`created_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`city_regions_owner_idx\` ON \`city_regions\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`city_regions_created_by_idx\` ON \`city_regions\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`city_regions_updated_at_idx\` ON \`city_regions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`city_regions_created_at_idx\` ON \`city_regions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`city_regions_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`website\` text,
  	\`slug\` text,
  	\`first_published\` text,
  	\`last_changed\` text,
  	\`change_note\` text,
  	\`language_state\` text DEFAULT 'full',
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`city_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`city_regions_slug_idx\` ON \`city_regions_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`city_regions__status_idx\` ON \`city_regions_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`city_regions_locales_locale_parent_id_unique\` ON \`city_regions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`city_regions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`city_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`city_regions_texts_order_parent\` ON \`city_regions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_city_regions_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_city_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_city_regions_v_version_sources_order_idx\` ON \`_city_regions_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_city_regions_v_version_sources_parent_id_idx\` ON \`_city_regions_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_city_regions_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_kind\` text DEFAULT 'cityRegion',
  	\`version_nuts3\` text,
  	\`version_seat\` text,
  	\`version_review_by\` text,
  	\`version_owner_id\` integer,
  	\`version_created_by_id\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`city_regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_city_regions_v_parent_idx\` ON \`_city_regions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_city_regions_v_version_version_owner_idx\` ON \`_city_regions_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_city_regions_v_version_version_created_by_idx\` ON \`_city_regions_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_city_regions_v_version_version_updated_at_idx\` ON \`_city_regions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_city_regions_v_version_version_created_at_idx\` ON \`_city_regions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_city_regions_v_created_at_idx\` ON \`_city_regions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_city_regions_v_updated_at_idx\` ON \`_city_regions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_city_regions_v_snapshot_idx\` ON \`_city_regions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_city_regions_v_published_locale_idx\` ON \`_city_regions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_city_regions_v_latest_idx\` ON \`_city_regions_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_city_regions_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_website\` text,
  	\`version_slug\` text,
  	\`version_first_published\` text,
  	\`version_last_changed\` text,
  	\`version_change_note\` text,
  	\`version_language_state\` text DEFAULT 'full',
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_city_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_city_regions_v_version_version_slug_idx\` ON \`_city_regions_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_city_regions_v_version_version__status_idx\` ON \`_city_regions_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_city_regions_v_locales_locale_parent_id_unique\` ON \`_city_regions_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_city_regions_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_city_regions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_city_regions_v_texts_order_parent\` ON \`_city_regions_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations_name_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_name_history_order_idx\` ON \`organizations_name_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_name_history_parent_id_idx\` ON \`organizations_name_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_name_history_locale_idx\` ON \`organizations_name_history\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`organizations_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_sources_order_idx\` ON \`organizations_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organizations_sources_parent_id_idx\` ON \`organizations_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organizations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`successor_id\` integer,
  	\`review_by\` text,
  	\`owner_id\` integer,
  	\`created_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`successor_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations_successor_idx\` ON \`organizations\` (\`successor_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_owner_idx\` ON \`organizations\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_created_by_idx\` ON \`organizations\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`organizations_updated_at_idx\` ON \`organizations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organizations_created_at_idx\` ON \`organizations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`organizations_locales\` (
  	\`name\` text,
  	\`abbreviation\` text,
  	\`url\` text,
  	\`first_published\` text,
  	\`last_changed\` text,
  	\`change_note\` text,
  	\`language_state\` text DEFAULT 'full',
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organizations__status_idx\` ON \`organizations_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organizations_locales_locale_parent_id_unique\` ON \`organizations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_version_name_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_name_history_order_idx\` ON \`_organizations_v_version_name_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_name_history_parent_id_idx\` ON \`_organizations_v_version_name_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_name_history_locale_idx\` ON \`_organizations_v_version_name_history\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_sources_order_idx\` ON \`_organizations_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_sources_parent_id_idx\` ON \`_organizations_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_type\` text,
  	\`version_successor_id\` integer,
  	\`version_review_by\` text,
  	\`version_owner_id\` integer,
  	\`version_created_by_id\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_successor_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_parent_idx\` ON \`_organizations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_successor_idx\` ON \`_organizations_v\` (\`version_successor_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_owner_idx\` ON \`_organizations_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_created_by_idx\` ON \`_organizations_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_updated_at_idx\` ON \`_organizations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_created_at_idx\` ON \`_organizations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_created_at_idx\` ON \`_organizations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_updated_at_idx\` ON \`_organizations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_snapshot_idx\` ON \`_organizations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_published_locale_idx\` ON \`_organizations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organizations_v_latest_idx\` ON \`_organizations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_organizations_v_locales\` (
  	\`version_name\` text,
  	\`version_abbreviation\` text,
  	\`version_url\` text,
  	\`version_first_published\` text,
  	\`version_last_changed\` text,
  	\`version_change_note\` text,
  	\`version_language_state\` text DEFAULT 'full',
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organizations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version__status_idx\` ON \`_organizations_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_organizations_v_locales_locale_parent_id_unique\` ON \`_organizations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`funding_records_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`funding_records\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`funding_records_sources_order_idx\` ON \`funding_records_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`funding_records_sources_parent_id_idx\` ON \`funding_records_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`funding_records\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`internal_name\` text,
  	\`program_id\` integer,
  	\`theme_id\` integer,
  	\`region_id\` integer,
  	\`source_type\` text,
  	\`fund\` text,
  	\`basis\` text,
  	\`amount_known\` text DEFAULT 'known',
  	\`amount_cents\` numeric,
  	\`period\` text DEFAULT 'perYear',
  	\`year_from\` numeric,
  	\`year_to\` numeric,
  	\`scope\` text DEFAULT 'wholeProgram',
  	\`granularity\` text DEFAULT 'item',
  	\`as_of\` text,
  	\`supersedes_id\` integer,
  	\`first_published\` text,
  	\`last_changed\` text,
  	\`review_by\` text,
  	\`owner_id\` integer,
  	\`created_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`program_id\`) REFERENCES \`programs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`city_regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`supersedes_id\`) REFERENCES \`funding_records\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`funding_records_program_idx\` ON \`funding_records\` (\`program_id\`);`)
  await db.run(sql`CREATE INDEX \`funding_records_theme_idx\` ON \`funding_records\` (\`theme_id\`);`)
  await db.run(sql`CREATE INDEX \`funding_records_region_idx\` ON \`funding_records\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`funding_records_supersedes_idx\` ON \`funding_records\` (\`supersedes_id\`);`)
  await db.run(sql`CREATE INDEX \`funding_records_owner_idx\` ON \`funding_records\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`funding_records_created_by_idx\` ON \`funding_records\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`funding_records_updated_at_idx\` ON \`funding_records\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`funding_records_created_at_idx\` ON \`funding_records\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`funding_records__status_idx\` ON \`funding_records\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`funding_records_locales\` (
  	\`note\` text,
  	\`change_note\` text,
  	\`language_state\` text DEFAULT 'full',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`funding_records\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`funding_records_locales_locale_parent_id_unique\` ON \`funding_records_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_funding_records_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_funding_records_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_funding_records_v_version_sources_order_idx\` ON \`_funding_records_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_funding_records_v_version_sources_parent_id_idx\` ON \`_funding_records_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_funding_records_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_internal_name\` text,
  	\`version_program_id\` integer,
  	\`version_theme_id\` integer,
  	\`version_region_id\` integer,
  	\`version_source_type\` text,
  	\`version_fund\` text,
  	\`version_basis\` text,
  	\`version_amount_known\` text DEFAULT 'known',
  	\`version_amount_cents\` numeric,
  	\`version_period\` text DEFAULT 'perYear',
  	\`version_year_from\` numeric,
  	\`version_year_to\` numeric,
  	\`version_scope\` text DEFAULT 'wholeProgram',
  	\`version_granularity\` text DEFAULT 'item',
  	\`version_as_of\` text,
  	\`version_supersedes_id\` integer,
  	\`version_first_published\` text,
  	\`version_last_changed\` text,
  	\`version_review_by\` text,
  	\`version_owner_id\` integer,
  	\`version_created_by_id\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`funding_records\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_program_id\`) REFERENCES \`programs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_region_id\`) REFERENCES \`city_regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_supersedes_id\`) REFERENCES \`funding_records\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_funding_records_v_parent_idx\` ON \`_funding_records_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_funding_records_v_version_version_program_idx\` ON \`_funding_records_v\` (\`version_program_id\`);`)
  await db.run(sql`CREATE INDEX \`_funding_records_v_version_version_theme_idx\` ON \`_funding_records_v\` (\`version_theme_id\`);`)
  await db.run(sql`CREATE INDEX \`_funding_records_v_version_version_region_idx\` ON \`_funding_records_v\` (\`version_region_id\`);`)
  await db.run(sql`CREATE INDEX \`_funding_records_v_version_version_supersedes_idx\` ON \`_funding_records_v\` (\`version_supersedes_id\`);`)
  await db.run(sql`CREATE INDEX \`_funding_records_v_version_version_owner_idx\` ON \`_funding_records_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_funding_records_v_version_version_created_by_idx\` ON \`_funding_records_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_funding_records_v_version_version_updated_at_idx\` ON \`_funding_records_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_funding_records_v_version_version_created_at_idx\` ON \`_funding_records_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_funding_records_v_version_version__status_idx\` ON \`_funding_records_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_funding_records_v_created_at_idx\` ON \`_funding_records_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_funding_records_v_updated_at_idx\` ON \`_funding_records_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_funding_records_v_snapshot_idx\` ON \`_funding_records_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_funding_records_v_published_locale_idx\` ON \`_funding_records_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_funding_records_v_latest_idx\` ON \`_funding_records_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_funding_records_v_locales\` (
  	\`version_note\` text,
  	\`version_change_note\` text,
  	\`version_language_state\` text DEFAULT 'full',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_funding_records_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_funding_records_v_locales_locale_parent_id_unique\` ON \`_funding_records_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`milestones_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`milestones_sources_order_idx\` ON \`milestones_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`milestones_sources_parent_id_idx\` ON \`milestones_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`milestones\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`program_id\` integer,
  	\`kind\` text,
  	\`planned_date\` text,
  	\`planned_precision\` text DEFAULT 'day',
  	\`actual_date\` text,
  	\`first_published\` text,
  	\`last_changed\` text,
  	\`review_by\` text,
  	\`owner_id\` integer,
  	\`created_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`program_id\`) REFERENCES \`programs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`milestones_program_idx\` ON \`milestones\` (\`program_id\`);`)
  await db.run(sql`CREATE INDEX \`milestones_owner_idx\` ON \`milestones\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`milestones_created_by_idx\` ON \`milestones\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`milestones_updated_at_idx\` ON \`milestones\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`milestones_created_at_idx\` ON \`milestones\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`milestones__status_idx\` ON \`milestones\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`milestones_locales\` (
  	\`name\` text,
  	\`outcome\` text,
  	\`change_note\` text,
  	\`language_state\` text DEFAULT 'full',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`milestones_locales_locale_parent_id_unique\` ON \`milestones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_milestones_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_milestones_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_milestones_v_version_sources_order_idx\` ON \`_milestones_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_version_sources_parent_id_idx\` ON \`_milestones_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_milestones_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_program_id\` integer,
  	\`version_kind\` text,
  	\`version_planned_date\` text,
  	\`version_planned_precision\` text DEFAULT 'day',
  	\`version_actual_date\` text,
  	\`version_first_published\` text,
  	\`version_last_changed\` text,
  	\`version_review_by\` text,
  	\`version_owner_id\` integer,
  	\`version_created_by_id\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`milestones\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_program_id\`) REFERENCES \`programs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_milestones_v_parent_idx\` ON \`_milestones_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_version_version_program_idx\` ON \`_milestones_v\` (\`version_program_id\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_version_version_owner_idx\` ON \`_milestones_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_version_version_created_by_idx\` ON \`_milestones_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_version_version_updated_at_idx\` ON \`_milestones_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_version_version_created_at_idx\` ON \`_milestones_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_version_version__status_idx\` ON \`_milestones_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_created_at_idx\` ON \`_milestones_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_updated_at_idx\` ON \`_milestones_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_snapshot_idx\` ON \`_milestones_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_published_locale_idx\` ON \`_milestones_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_latest_idx\` ON \`_milestones_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_milestones_v_locales\` (
  	\`version_name\` text,
  	\`version_outcome\` text,
  	\`version_change_note\` text,
  	\`version_language_state\` text DEFAULT 'full',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_milestones_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_milestones_v_locales_locale_parent_id_unique\` ON \`_milestones_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_persons_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_persons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_persons_languages_order_idx\` ON \`contact_persons_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contact_persons_languages_parent_idx\` ON \`contact_persons_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_persons_appointments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`tenure\` text DEFAULT 'current',
  	\`stated_on\` text,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contact_persons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_persons_appointments_order_idx\` ON \`contact_persons_appointments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contact_persons_appointments_parent_id_idx\` ON \`contact_persons_appointments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_persons_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contact_persons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_persons_sources_order_idx\` ON \`contact_persons_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contact_persons_sources_parent_id_idx\` ON \`contact_persons_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_persons\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`given\` text,
  	\`family\` text,
  	\`organization_id\` integer,
  	\`phone\` text,
  	\`email\` text,
  	\`active_from\` text,
  	\`active_to\` text,
  	\`first_published\` text,
  	\`last_changed\` text,
  	\`review_by\` text,
  	\`owner_id\` integer,
  	\`created_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_persons_organization_idx\` ON \`contact_persons\` (\`organization_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_persons_owner_idx\` ON \`contact_persons\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_persons_created_by_idx\` ON \`contact_persons\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_persons_updated_at_idx\` ON \`contact_persons\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_persons_created_at_idx\` ON \`contact_persons\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_persons__status_idx\` ON \`contact_persons\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`contact_persons_locales\` (
  	\`title\` text,
  	\`change_note\` text,
  	\`language_state\` text DEFAULT 'full',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contact_persons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contact_persons_locales_locale_parent_id_unique\` ON \`contact_persons_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_persons_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`programs_id\` integer,
  	\`themes_id\` integer,
  	\`city_regions_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_persons\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programs_id\`) REFERENCES \`programs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`city_regions_id\`) REFERENCES \`city_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_persons_rels_order_idx\` ON \`contact_persons_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contact_persons_rels_parent_idx\` ON \`contact_persons_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_persons_rels_path_idx\` ON \`contact_persons_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`contact_persons_rels_programs_id_idx\` ON \`contact_persons_rels\` (\`programs_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_persons_rels_themes_id_idx\` ON \`contact_persons_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_persons_rels_city_regions_id_idx\` ON \`contact_persons_rels\` (\`city_regions_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_persons_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contact_persons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_version_languages_order_idx\` ON \`_contact_persons_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_version_languages_parent_idx\` ON \`_contact_persons_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_persons_v_version_appointments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`tenure\` text DEFAULT 'current',
  	\`stated_on\` text,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contact_persons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_version_appointments_order_idx\` ON \`_contact_persons_v_version_appointments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_version_appointments_parent_id_idx\` ON \`_contact_persons_v_version_appointments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_persons_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contact_persons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_version_sources_order_idx\` ON \`_contact_persons_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_version_sources_parent_id_idx\` ON \`_contact_persons_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_persons_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_given\` text,
  	\`version_family\` text,
  	\`version_organization_id\` integer,
  	\`version_phone\` text,
  	\`version_email\` text,
  	\`version_active_from\` text,
  	\`version_active_to\` text,
  	\`version_first_published\` text,
  	\`version_last_changed\` text,
  	\`version_review_by\` text,
  	\`version_owner_id\` integer,
  	\`version_created_by_id\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_persons\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organization_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_parent_idx\` ON \`_contact_persons_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_version_version_organization_idx\` ON \`_contact_persons_v\` (\`version_organization_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_version_version_owner_idx\` ON \`_contact_persons_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_version_version_created_by_idx\` ON \`_contact_persons_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_version_version_updated_at_idx\` ON \`_contact_persons_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_version_version_created_at_idx\` ON \`_contact_persons_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_version_version__status_idx\` ON \`_contact_persons_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_created_at_idx\` ON \`_contact_persons_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_updated_at_idx\` ON \`_contact_persons_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_snapshot_idx\` ON \`_contact_persons_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_published_locale_idx\` ON \`_contact_persons_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_latest_idx\` ON \`_contact_persons_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_contact_persons_v_locales\` (
  	\`version_title\` text,
  	\`version_change_note\` text,
  	\`version_language_state\` text DEFAULT 'full',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contact_persons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_contact_persons_v_locales_locale_parent_id_unique\` ON \`_contact_persons_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_persons_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`programs_id\` integer,
  	\`themes_id\` integer,
  	\`city_regions_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contact_persons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programs_id\`) REFERENCES \`programs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`city_regions_id\`) REFERENCES \`city_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_rels_order_idx\` ON \`_contact_persons_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_rels_parent_idx\` ON \`_contact_persons_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_rels_path_idx\` ON \`_contact_persons_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_rels_programs_id_idx\` ON \`_contact_persons_v_rels\` (\`programs_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_rels_themes_id_idx\` ON \`_contact_persons_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_rels_city_regions_id_idx\` ON \`_contact_persons_v_rels\` (\`city_regions_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_sources_order_idx\` ON \`pages_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_sources_parent_id_idx\` ON \`pages_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`review_by\` text,
  	\`owner_id\` integer,
  	\`created_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_owner_idx\` ON \`pages\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_by_idx\` ON \`pages\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`first_published\` text,
  	\`last_changed\` text,
  	\`change_note\` text,
  	\`language_state\` text DEFAULT 'full',
  	\`_status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages_locales\` (\`_status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`published_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_sources_order_idx\` ON \`_pages_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_sources_parent_id_idx\` ON \`_pages_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_review_by\` text,
  	\`version_owner_id\` integer,
  	\`version_created_by_id\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_owner_idx\` ON \`_pages_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_by_idx\` ON \`_pages_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_first_published\` text,
  	\`version_last_changed\` text,
  	\`version_change_note\` text,
  	\`version_language_state\` text DEFAULT 'full',
  	\`version__status\` text DEFAULT 'draft',
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v_locales\` (\`version__status\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'contributor' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site_settings\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`publisher_id\` integer,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`publisher_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_publisher_idx\` ON \`site_settings\` (\`publisher_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_locales\` (
  	\`site_name\` text NOT NULL,
  	\`home_lead\` text,
  	\`contact_advice\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_settings_locales_locale_parent_id_unique\` ON \`site_settings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version_publisher_id\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_publisher_id\`) REFERENCES \`organizations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version_publisher_idx\` ON \`_site_settings_v\` (\`version_publisher_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_created_at_idx\` ON \`_site_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_updated_at_idx\` ON \`_site_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v_locales\` (
  	\`version_site_name\` text NOT NULL,
  	\`version_home_lead\` text,
  	\`version_contact_advice\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_settings_v_locales_locale_parent_id_unique\` ON \`_site_settings_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_rooms\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_rooms_order_idx\` ON \`navigation_rooms\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rooms_parent_idx\` ON \`navigation_rooms\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`navigation_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_rels_order_idx\` ON \`navigation_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_parent_idx\` ON \`navigation_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_path_idx\` ON \`navigation_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`navigation_rels_pages_id_idx\` ON \`navigation_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_rooms\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_rooms_order_idx\` ON \`_navigation_v_version_rooms\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_rooms_parent_idx\` ON \`_navigation_v_version_rooms\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_created_at_idx\` ON \`_navigation_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_updated_at_idx\` ON \`_navigation_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_order_idx\` ON \`_navigation_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_parent_idx\` ON \`_navigation_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_path_idx\` ON \`_navigation_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_rels_pages_id_idx\` ON \`_navigation_v_rels\` (\`pages_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`programs_goals\`;`)
  await db.run(sql`DROP TABLE \`programs_means\`;`)
  await db.run(sql`DROP TABLE \`programs_governance\`;`)
  await db.run(sql`DROP TABLE \`programs_related_links\`;`)
  await db.run(sql`DROP TABLE \`programs_sources\`;`)
  await db.run(sql`DROP TABLE \`programs\`;`)
  await db.run(sql`DROP TABLE \`programs_locales\`;`)
  await db.run(sql`DROP TABLE \`_programs_v_version_goals\`;`)
  await db.run(sql`DROP TABLE \`_programs_v_version_means\`;`)
  await db.run(sql`DROP TABLE \`_programs_v_version_governance\`;`)
  await db.run(sql`DROP TABLE \`_programs_v_version_related_links\`;`)
  await db.run(sql`DROP TABLE \`_programs_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_programs_v\`;`)
  await db.run(sql`DROP TABLE \`_programs_v_locales\`;`)
  await db.run(sql`DROP TABLE \`themes_participations\`;`)
  await db.run(sql`DROP TABLE \`themes_sources\`;`)
  await db.run(sql`DROP TABLE \`themes\`;`)
  await db.run(sql`DROP TABLE \`themes_locales\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_version_participations\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_themes_v\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`city_regions_sources\`;`)
  await db.run(sql`DROP TABLE \`city_regions\`;`)
  await db.run(sql`DROP TABLE \`city_regions_locales\`;`)
  await db.run(sql`DROP TABLE \`city_regions_texts\`;`)
  await db.run(sql`DROP TABLE \`_city_regions_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_city_regions_v\`;`)
  await db.run(sql`DROP TABLE \`_city_regions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_city_regions_v_texts\`;`)
  await db.run(sql`DROP TABLE \`organizations_name_history\`;`)
  await db.run(sql`DROP TABLE \`organizations_sources\`;`)
  await db.run(sql`DROP TABLE \`organizations\`;`)
  await db.run(sql`DROP TABLE \`organizations_locales\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_version_name_history\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v\`;`)
  await db.run(sql`DROP TABLE \`_organizations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`funding_records_sources\`;`)
  await db.run(sql`DROP TABLE \`funding_records\`;`)
  await db.run(sql`DROP TABLE \`funding_records_locales\`;`)
  await db.run(sql`DROP TABLE \`_funding_records_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_funding_records_v\`;`)
  await db.run(sql`DROP TABLE \`_funding_records_v_locales\`;`)
  await db.run(sql`DROP TABLE \`milestones_sources\`;`)
  await db.run(sql`DROP TABLE \`milestones\`;`)
  await db.run(sql`DROP TABLE \`milestones_locales\`;`)
  await db.run(sql`DROP TABLE \`_milestones_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_milestones_v\`;`)
  await db.run(sql`DROP TABLE \`_milestones_v_locales\`;`)
  await db.run(sql`DROP TABLE \`contact_persons_languages\`;`)
  await db.run(sql`DROP TABLE \`contact_persons_appointments\`;`)
  await db.run(sql`DROP TABLE \`contact_persons_sources\`;`)
  await db.run(sql`DROP TABLE \`contact_persons\`;`)
  await db.run(sql`DROP TABLE \`contact_persons_locales\`;`)
  await db.run(sql`DROP TABLE \`contact_persons_rels\`;`)
  await db.run(sql`DROP TABLE \`_contact_persons_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_contact_persons_v_version_appointments\`;`)
  await db.run(sql`DROP TABLE \`_contact_persons_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_contact_persons_v\`;`)
  await db.run(sql`DROP TABLE \`_contact_persons_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_contact_persons_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages_sources\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site_settings\`;`)
  await db.run(sql`DROP TABLE \`site_settings_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation_rooms\`;`)
  await db.run(sql`DROP TABLE \`navigation\`;`)
  await db.run(sql`DROP TABLE \`navigation_rels\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_rooms\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_rels\`;`)
}
