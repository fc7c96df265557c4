import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`best_bets\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`locale\` text NOT NULL,
  	\`url\` text,
  	\`title\` text,
  	\`reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`best_bets_updated_at_idx\` ON \`best_bets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_created_at_idx\` ON \`best_bets\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`best_bets_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`best_bets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_bets_texts_order_parent\` ON \`best_bets_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_bets_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`programs_id\` integer,
  	\`themes_id\` integer,
  	\`city_regions_id\` integer,
  	\`pages_id\` integer,
  	\`documents_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`best_bets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programs_id\`) REFERENCES \`programs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`city_regions_id\`) REFERENCES \`city_regions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_bets_rels_order_idx\` ON \`best_bets_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_parent_idx\` ON \`best_bets_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_path_idx\` ON \`best_bets_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_programs_id_idx\` ON \`best_bets_rels\` (\`programs_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_themes_id_idx\` ON \`best_bets_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_city_regions_id_idx\` ON \`best_bets_rels\` (\`city_regions_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_pages_id_idx\` ON \`best_bets_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`best_bets_rels_documents_id_idx\` ON \`best_bets_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`synonym_groups\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`locale\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`synonym_groups_updated_at_idx\` ON \`synonym_groups\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`synonym_groups_created_at_idx\` ON \`synonym_groups\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`synonym_groups_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`synonym_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`synonym_groups_texts_order_parent\` ON \`synonym_groups_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`best_bets_id\` integer REFERENCES best_bets(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`synonym_groups_id\` integer REFERENCES synonym_groups(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_best_bets_id_idx\` ON \`payload_locked_documents_rels\` (\`best_bets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_synonym_groups_id_idx\` ON \`payload_locked_documents_rels\` (\`synonym_groups_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`best_bets\`;`)
  await db.run(sql`DROP TABLE \`best_bets_texts\`;`)
  await db.run(sql`DROP TABLE \`best_bets_rels\`;`)
  await db.run(sql`DROP TABLE \`synonym_groups\`;`)
  await db.run(sql`DROP TABLE \`synonym_groups_texts\`;`)
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
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "programs_id", "themes_id", "city_regions_id", "organizations_id", "funding_records_id", "milestones_id", "contact_persons_id", "pages_id", "documents_id", "document_files_id", "media_id", "redirects_id", "users_id") SELECT "id", "order", "parent_id", "path", "programs_id", "themes_id", "city_regions_id", "organizations_id", "funding_records_id", "milestones_id", "contact_persons_id", "pages_id", "documents_id", "document_files_id", "media_id", "redirects_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
