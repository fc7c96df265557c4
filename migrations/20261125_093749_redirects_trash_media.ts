import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

const rooms = [
  ['programs', 'programs'],
  ['themes', 'themes'],
  ['city-regions', 'city_regions'],
  ['pages', 'pages'],
] as const

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`decorative\` integer DEFAULT false,
  	\`credit\` text,
  	\`licence\` text,
  	\`created_by_id\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_small_avif_url\` text,
  	\`sizes_small_avif_width\` numeric,
  	\`sizes_small_avif_height\` numeric,
  	\`sizes_small_avif_mime_type\` text,
  	\`sizes_small_avif_filesize\` numeric,
  	\`sizes_small_avif_filename\` text,
  	\`sizes_small_webp_url\` text,
  	\`sizes_small_webp_width\` numeric,
  	\`sizes_small_webp_height\` numeric,
  	\`sizes_small_webp_mime_type\` text,
  	\`sizes_small_webp_filesize\` numeric,
  	\`sizes_small_webp_filename\` text,
  	\`sizes_medium_avif_url\` text,
  	\`sizes_medium_avif_width\` numeric,
  	\`sizes_medium_avif_height\` numeric,
  	\`sizes_medium_avif_mime_type\` text,
  	\`sizes_medium_avif_filesize\` numeric,
  	\`sizes_medium_avif_filename\` text,
  	\`sizes_medium_webp_url\` text,
  	\`sizes_medium_webp_width\` numeric,
  	\`sizes_medium_webp_height\` numeric,
  	\`sizes_medium_webp_mime_type\` text,
  	\`sizes_medium_webp_filesize\` numeric,
  	\`sizes_medium_webp_filename\` text,
  	\`sizes_large_avif_url\` text,
  	\`sizes_large_avif_width\` numeric,
  	\`sizes_large_avif_height\` numeric,
  	\`sizes_large_avif_mime_type\` text,
  	\`sizes_large_avif_filesize\` numeric,
  	\`sizes_large_avif_filename\` text,
  	\`sizes_large_webp_url\` text,
  	\`sizes_large_webp_width\` numeric,
  	\`sizes_large_webp_height\` numeric,
  	\`sizes_large_webp_mime_type\` text,
  	\`sizes_large_webp_filesize\` numeric,
  	\`sizes_large_webp_filename\` text,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_created_by_idx\` ON \`media\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`media__status_idx\` ON \`media\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_small_avif_sizes_small_avif_filename_idx\` ON \`media\` (\`sizes_small_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_small_webp_sizes_small_webp_filename_idx\` ON \`media\` (\`sizes_small_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_medium_avif_sizes_medium_avif_filename_idx\` ON \`media\` (\`sizes_medium_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_medium_webp_sizes_medium_webp_filename_idx\` ON \`media\` (\`sizes_medium_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_avif_sizes_large_avif_filename_idx\` ON \`media\` (\`sizes_large_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_webp_sizes_large_webp_filename_idx\` ON \`media\` (\`sizes_large_webp_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_media_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_decorative\` integer DEFAULT false,
  	\`version_credit\` text,
  	\`version_licence\` text,
  	\`version_created_by_id\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`version_focal_x\` numeric,
  	\`version_focal_y\` numeric,
  	\`version_sizes_small_avif_url\` text,
  	\`version_sizes_small_avif_width\` numeric,
  	\`version_sizes_small_avif_height\` numeric,
  	\`version_sizes_small_avif_mime_type\` text,
  	\`version_sizes_small_avif_filesize\` numeric,
  	\`version_sizes_small_avif_filename\` text,
  	\`version_sizes_small_webp_url\` text,
  	\`version_sizes_small_webp_width\` numeric,
  	\`version_sizes_small_webp_height\` numeric,
  	\`version_sizes_small_webp_mime_type\` text,
  	\`version_sizes_small_webp_filesize\` numeric,
  	\`version_sizes_small_webp_filename\` text,
  	\`version_sizes_medium_avif_url\` text,
  	\`version_sizes_medium_avif_width\` numeric,
  	\`version_sizes_medium_avif_height\` numeric,
  	\`version_sizes_medium_avif_mime_type\` text,
  	\`version_sizes_medium_avif_filesize\` numeric,
  	\`version_sizes_medium_avif_filename\` text,
  	\`version_sizes_medium_webp_url\` text,
  	\`version_sizes_medium_webp_width\` numeric,
  	\`version_sizes_medium_webp_height\` numeric,
  	\`version_sizes_medium_webp_mime_type\` text,
  	\`version_sizes_medium_webp_filesize\` numeric,
  	\`version_sizes_medium_webp_filename\` text,
  	\`version_sizes_large_avif_url\` text,
  	\`version_sizes_large_avif_width\` numeric,
  	\`version_sizes_large_avif_height\` numeric,
  	\`version_sizes_large_avif_mime_type\` text,
  	\`version_sizes_large_avif_filesize\` numeric,
  	\`version_sizes_large_avif_filename\` text,
  	\`version_sizes_large_webp_url\` text,
  	\`version_sizes_large_webp_width\` numeric,
  	\`version_sizes_large_webp_height\` numeric,
  	\`version_sizes_large_webp_mime_type\` text,
  	\`version_sizes_large_webp_filesize\` numeric,
  	\`version_sizes_large_webp_filename\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_media_v_parent_idx\` ON \`_media_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_created_by_idx\` ON \`_media_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_updated_at_idx\` ON \`_media_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_created_at_idx\` ON \`_media_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_deleted_at_idx\` ON \`_media_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version__status_idx\` ON \`_media_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_filename_idx\` ON \`_media_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_small_avif_version_sizes_small_av_idx\` ON \`_media_v\` (\`version_sizes_small_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_small_webp_version_sizes_small_we_idx\` ON \`_media_v\` (\`version_sizes_small_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_medium_avif_version_sizes_medium__idx\` ON \`_media_v\` (\`version_sizes_medium_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_medium_webp_version_sizes_medium__idx\` ON \`_media_v\` (\`version_sizes_medium_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_large_avif_version_sizes_large_av_idx\` ON \`_media_v\` (\`version_sizes_large_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_large_webp_version_sizes_large_we_idx\` ON \`_media_v\` (\`version_sizes_large_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_created_at_idx\` ON \`_media_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_updated_at_idx\` ON \`_media_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_snapshot_idx\` ON \`_media_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_published_locale_idx\` ON \`_media_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_latest_idx\` ON \`_media_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_media_v_locales\` (
  	\`version_alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_media_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_media_v_locales_locale_parent_id_unique\` ON \`_media_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`room\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`room_locale_slug_idx\` ON \`redirects\` (\`room\`,\`locale\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`redirects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`programs_id\` integer,
  	\`themes_id\` integer,
  	\`city_regions_id\` integer,
  	\`pages_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programs_id\`) REFERENCES \`programs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`city_regions_id\`) REFERENCES \`city_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_rels_order_idx\` ON \`redirects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_parent_idx\` ON \`redirects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_path_idx\` ON \`redirects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_programs_id_idx\` ON \`redirects_rels\` (\`programs_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_themes_id_idx\` ON \`redirects_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_city_regions_id_idx\` ON \`redirects_rels\` (\`city_regions_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_pages_id_idx\` ON \`redirects_rels\` (\`pages_id\`);`)
  await db.run(sql`ALTER TABLE \`programs\` ADD \`image_id\` integer REFERENCES media(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`programs\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`programs_image_idx\` ON \`programs\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`programs_deleted_at_idx\` ON \`programs\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_programs_v\` ADD \`version_image_id\` integer REFERENCES media(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_programs_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_programs_v_version_version_image_idx\` ON \`_programs_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_programs_v_version_version_deleted_at_idx\` ON \`_programs_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`themes\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`themes_deleted_at_idx\` ON \`themes\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_deleted_at_idx\` ON \`_themes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`city_regions\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`city_regions_deleted_at_idx\` ON \`city_regions\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_city_regions_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_city_regions_v_version_version_deleted_at_idx\` ON \`_city_regions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`organizations\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`organizations_deleted_at_idx\` ON \`organizations\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_organizations_v_version_version_deleted_at_idx\` ON \`_organizations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`funding_records\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`funding_records_deleted_at_idx\` ON \`funding_records\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_funding_records_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_funding_records_v_version_version_deleted_at_idx\` ON \`_funding_records_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`milestones\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`milestones_deleted_at_idx\` ON \`milestones\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_milestones_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_milestones_v_version_version_deleted_at_idx\` ON \`_milestones_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`contact_persons\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`contact_persons_deleted_at_idx\` ON \`contact_persons\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_contact_persons_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_contact_persons_v_version_version_deleted_at_idx\` ON \`_contact_persons_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`image_id\` integer REFERENCES media(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`pages_image_idx\` ON \`pages\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_image_id\` integer REFERENCES media(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_image_idx\` ON \`_pages_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`media_id\` integer REFERENCES media(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`redirects_id\` integer REFERENCES redirects(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  // Addresses that are public already, so that those too lead on when they change.
  for (const [room, table] of rooms) {
    const published = `FROM ${table}_locales WHERE _status = 'published' AND slug IS NOT NULL`
    await db.run(
      sql.raw(
        `INSERT INTO redirects (slug, room, locale) SELECT slug, '${room}', _locale ${published}`,
      ),
    )
    await db.run(
      sql.raw(`INSERT INTO redirects_rels (parent_id, path, ${table}_id)
        SELECT redirects.id, 'record', ${table}_locales._parent_id
        FROM redirects JOIN ${table}_locales
        ON redirects.room = '${room}' AND redirects.locale = ${table}_locales._locale
        AND redirects.slug = ${table}_locales.slug`),
    )
  }
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`_media_v\`;`)
  await db.run(sql`DROP TABLE \`_media_v_locales\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`redirects_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_programs\` (
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
  await db.run(sql`INSERT INTO \`__new_programs\`("id", "code", "status", "status_as_of", "period_start", "period_end", "predecessor_id", "successor_id", "steering_group_evaluates", "review_by", "owner_id", "created_by_id", "updated_at", "created_at") SELECT "id", "code", "status", "status_as_of", "period_start", "period_end", "predecessor_id", "successor_id", "steering_group_evaluates", "review_by", "owner_id", "created_by_id", "updated_at", "created_at" FROM \`programs\`;`)
  await db.run(sql`DROP TABLE \`programs\`;`)
  await db.run(sql`ALTER TABLE \`__new_programs\` RENAME TO \`programs\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`programs_code_idx\` ON \`programs\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`programs_predecessor_idx\` ON \`programs\` (\`predecessor_id\`);`)
  await db.run(sql`CREATE INDEX \`programs_successor_idx\` ON \`programs\` (\`successor_id\`);`)
  await db.run(sql`CREATE INDEX \`programs_owner_idx\` ON \`programs\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`programs_created_by_idx\` ON \`programs\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`programs_updated_at_idx\` ON \`programs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`programs_created_at_idx\` ON \`programs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__programs_v\` (
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
  await db.run(sql`INSERT INTO \`__new__programs_v\`("id", "parent_id", "version_code", "version_status", "version_status_as_of", "version_period_start", "version_period_end", "version_predecessor_id", "version_successor_id", "version_steering_group_evaluates", "version_review_by", "version_owner_id", "version_created_by_id", "version_updated_at", "version_created_at", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_code", "version_status", "version_status_as_of", "version_period_start", "version_period_end", "version_predecessor_id", "version_successor_id", "version_steering_group_evaluates", "version_review_by", "version_owner_id", "version_created_by_id", "version_updated_at", "version_created_at", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_programs_v\`;`)
  await db.run(sql`DROP TABLE \`_programs_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__programs_v\` RENAME TO \`_programs_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_pages\` (
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
  await db.run(sql`INSERT INTO \`__new_pages\`("id", "review_by", "owner_id", "created_by_id", "updated_at", "created_at") SELECT "id", "review_by", "owner_id", "created_by_id", "updated_at", "created_at" FROM \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages\` RENAME TO \`pages\`;`)
  await db.run(sql`CREATE INDEX \`pages_owner_idx\` ON \`pages\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_by_idx\` ON \`pages\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__pages_v\` (
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
  await db.run(sql`INSERT INTO \`__new__pages_v\`("id", "parent_id", "version_review_by", "version_owner_id", "version_created_by_id", "version_updated_at", "version_created_at", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_review_by", "version_owner_id", "version_created_by_id", "version_updated_at", "version_created_at", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v\` RENAME TO \`_pages_v\`;`)
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
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "programs_id", "themes_id", "city_regions_id", "organizations_id", "funding_records_id", "milestones_id", "contact_persons_id", "pages_id", "users_id") SELECT "id", "order", "parent_id", "path", "programs_id", "themes_id", "city_regions_id", "organizations_id", "funding_records_id", "milestones_id", "contact_persons_id", "pages_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`DROP INDEX \`themes_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`themes\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_themes_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`city_regions_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`city_regions\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_city_regions_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_city_regions_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`organizations_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`organizations\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_organizations_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_organizations_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`funding_records_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`funding_records\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_funding_records_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_funding_records_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`milestones_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`milestones\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_milestones_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_milestones_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`DROP INDEX \`contact_persons_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`contact_persons\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_contact_persons_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_contact_persons_v\` DROP COLUMN \`version_deleted_at\`;`)
}
