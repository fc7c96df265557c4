import { NoDiff as NoDiff_4ea3d11a6eccdea1f2a3092fd34457bf } from '../../../admin/NoDiff'
import { ProgramOverview as ProgramOverview_8232f498044aef5b6c07261787ab68f9 } from '../../../admin/ProgramOverview'
import { NameCell as NameCell_a48932a7b898fff256eda7398f8c7bc8 } from '../../../admin/NameCell.client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PhraseLanguageClient as PhraseLanguageClient_1eb98432ea9f73208d843626a3c70296 } from '../../../admin/phrase-language/PhraseLanguage.client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PublicPages as PublicPages_250de24d070e4e5bcca276ed79e3a0aa } from '../../../admin/PublicPages'
import { KeepUnsaved as KeepUnsaved_c6db31822821dc8b9d0bb5e7dafc4e37 } from '../../../admin/KeepUnsaved.client'
import { RegionOverview as RegionOverview_8bc91228f94db7c769664b1ec80dde82 } from '../../../admin/RegionOverview'
import { UsedIn as UsedIn_90ec3b93ebf2570dac279b03b4e9db8e } from '../../../admin/UsedIn'
import { NextStep as NextStep_98e177b63ae8485e25afb1eb9925396f } from '../../../admin/feedback/NextStep'
import { WordsCell as WordsCell_7b09e2724f263fd9b9a3d5bc8fcb4be8 } from '../../../admin/feedback/WordsCell'
import { Erasure as Erasure_e421a83ce1f11ac42234ad29e800e016 } from '../../../admin/feedback/Erasure'
import { HandlerCell as HandlerCell_7d79a61bfa02660caaeef3deea5b8731 } from '../../../admin/feedback/HandlerCell'
import { HandlerField as HandlerField_b9d54224455e89db3aedc89a4a17ce70 } from '../../../admin/feedback/HandlerField'
import { DueCell as DueCell_950b91c5c97d7cfcc420e6eea5c6fe7f } from '../../../admin/feedback/DueCell'
import { QueueSummary as QueueSummary_43125293094ac762b1381be36a770055 } from '../../../admin/feedback/QueueSummary'
import { FeedbackStatistics as FeedbackStatistics_4278a30787476dfb013b6797e85a41af } from '../../../admin/feedback/FeedbackStatistics'
import { VoteSummary as VoteSummary_dca8afcf5d58a60a4205b2c1acd5f14a } from '../../../admin/feedback/VoteSummary'
import { InvitedUser as InvitedUser_aab7097e85fd6f6a499697b72f30d71b } from '../../../admin/users/InvitedUser.client'
import { StatementReview as StatementReview_99e0b2a905b25665da99d1d57ff0f721 } from '../../../admin/StatementReview'
import { Icon as Icon_48a75e37b0630d5b8c8066e180c0e6ef } from '../../../admin/graphics/Icon'
import { Logo as Logo_88541c286955dbac4d90fb5ed606381c } from '../../../admin/graphics/Logo'
import { SearchLink as SearchLink_d15976010e8372449c05140bf6c1d35c } from '../../../admin/search/SearchLink'
import { StatementReminder as StatementReminder_6ae43456c2f62fd206a85270d7b8e1c6 } from '../../../admin/StatementReminder'
import { HardCodedWords as HardCodedWords_4f419811efc0ec174fa28db12edc3ba6 } from '../../../admin/hard-coded/HardCodedWords.client'
import { SearchAdmin as SearchAdmin_fc7b4d57bc9f934c24d6f2bb644083de } from '../../../admin/search/SearchAdmin'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/NoDiff#NoDiff": NoDiff_4ea3d11a6eccdea1f2a3092fd34457bf,
  "/admin/ProgramOverview#ProgramOverview": ProgramOverview_8232f498044aef5b6c07261787ab68f9,
  "/admin/NameCell.client#NameCell": NameCell_a48932a7b898fff256eda7398f8c7bc8,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/phrase-language/PhraseLanguage.client#PhraseLanguageClient": PhraseLanguageClient_1eb98432ea9f73208d843626a3c70296,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/PublicPages#PublicPages": PublicPages_250de24d070e4e5bcca276ed79e3a0aa,
  "/admin/KeepUnsaved.client#KeepUnsaved": KeepUnsaved_c6db31822821dc8b9d0bb5e7dafc4e37,
  "/admin/RegionOverview#RegionOverview": RegionOverview_8bc91228f94db7c769664b1ec80dde82,
  "/admin/UsedIn#UsedIn": UsedIn_90ec3b93ebf2570dac279b03b4e9db8e,
  "/admin/feedback/NextStep#NextStep": NextStep_98e177b63ae8485e25afb1eb9925396f,
  "/admin/feedback/WordsCell#WordsCell": WordsCell_7b09e2724f263fd9b9a3d5bc8fcb4be8,
  "/admin/feedback/Erasure#Erasure": Erasure_e421a83ce1f11ac42234ad29e800e016,
  "/admin/feedback/HandlerCell#HandlerCell": HandlerCell_7d79a61bfa02660caaeef3deea5b8731,
  "/admin/feedback/HandlerField#HandlerField": HandlerField_b9d54224455e89db3aedc89a4a17ce70,
  "/admin/feedback/DueCell#DueCell": DueCell_950b91c5c97d7cfcc420e6eea5c6fe7f,
  "/admin/feedback/QueueSummary#QueueSummary": QueueSummary_43125293094ac762b1381be36a770055,
  "/admin/feedback/FeedbackStatistics#FeedbackStatistics": FeedbackStatistics_4278a30787476dfb013b6797e85a41af,
  "/admin/feedback/VoteSummary#VoteSummary": VoteSummary_dca8afcf5d58a60a4205b2c1acd5f14a,
  "/admin/users/InvitedUser.client#InvitedUser": InvitedUser_aab7097e85fd6f6a499697b72f30d71b,
  "/admin/StatementReview#StatementReview": StatementReview_99e0b2a905b25665da99d1d57ff0f721,
  "/admin/graphics/Icon#Icon": Icon_48a75e37b0630d5b8c8066e180c0e6ef,
  "/admin/graphics/Logo#Logo": Logo_88541c286955dbac4d90fb5ed606381c,
  "/admin/search/SearchLink#SearchLink": SearchLink_d15976010e8372449c05140bf6c1d35c,
  "/admin/StatementReminder#StatementReminder": StatementReminder_6ae43456c2f62fd206a85270d7b8e1c6,
  "/admin/hard-coded/HardCodedWords.client#HardCodedWords": HardCodedWords_4f419811efc0ec174fa28db12edc3ba6,
  "/admin/search/SearchAdmin#SearchAdmin": SearchAdmin_fc7b4d57bc9f934c24d6f2bb644083de,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
