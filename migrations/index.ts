import * as migration_20261125_034917_initial from './20261125_034917_initial';
import * as migration_20261125_090212_users_can_be_disabled from './20261125_090212_users_can_be_disabled';
import * as migration_20261125_093749_redirects_trash_media from './20261125_093749_redirects_trash_media';
import * as migration_20261125_180811_site_notice_and_age from './20261125_180811_site_notice_and_age';
import * as migration_20261125_205234_documents from './20261125_205234_documents';
import * as migration_20261126_005629_search_changes from './20261126_005629_search_changes';
import * as migration_20261126_011000_search_rules from './20261126_011000_search_rules';
import * as migration_20261126_040048_accessibility_statement from './20261126_040048_accessibility_statement';
import * as migration_20261126_053818_feedback from './20261126_053818_feedback';
import * as migration_20261126_070528_privacy_notice from './20261126_070528_privacy_notice';
import * as migration_20261126_073002_visitor_limits from './20261126_073002_visitor_limits';

export const migrations = [
  {
    up: migration_20261125_034917_initial.up,
    down: migration_20261125_034917_initial.down,
    name: '20261125_034917_initial',
  },
  {
    up: migration_20261125_090212_users_can_be_disabled.up,
    down: migration_20261125_090212_users_can_be_disabled.down,
    name: '20261125_090212_users_can_be_disabled',
  },
  {
    up: migration_20261125_093749_redirects_trash_media.up,
    down: migration_20261125_093749_redirects_trash_media.down,
    name: '20261125_093749_redirects_trash_media',
  },
  {
    up: migration_20261125_180811_site_notice_and_age.up,
    down: migration_20261125_180811_site_notice_and_age.down,
    name: '20261125_180811_site_notice_and_age',
  },
  {
    up: migration_20261125_205234_documents.up,
    down: migration_20261125_205234_documents.down,
    name: '20261125_205234_documents',
  },
  {
    up: migration_20261126_005629_search_changes.up,
    down: migration_20261126_005629_search_changes.down,
    name: '20261126_005629_search_changes',
  },
  {
    up: migration_20261126_011000_search_rules.up,
    down: migration_20261126_011000_search_rules.down,
    name: '20261126_011000_search_rules',
  },
  {
    up: migration_20261126_040048_accessibility_statement.up,
    down: migration_20261126_040048_accessibility_statement.down,
    name: '20261126_040048_accessibility_statement',
  },
  {
    up: migration_20261126_053818_feedback.up,
    down: migration_20261126_053818_feedback.down,
    name: '20261126_053818_feedback',
  },
  {
    up: migration_20261126_070528_privacy_notice.up,
    down: migration_20261126_070528_privacy_notice.down,
    name: '20261126_070528_privacy_notice',
  },
  {
    up: migration_20261126_073002_visitor_limits.up,
    down: migration_20261126_073002_visitor_limits.down,
    name: '20261126_073002_visitor_limits'
  },
];
