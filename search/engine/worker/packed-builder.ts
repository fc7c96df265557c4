// The builder of an index in its thread, which is told of documents in few objects.
import { IndexBuilder } from '../fts5/index-builder'
import { DocumentUnpacker, type PackedDocuments } from './packed-documents'

export class PackedBuilder extends IndexBuilder {
  private readonly unpacker = new DocumentUnpacker()

  addPacked(documents: PackedDocuments): void {
    this.add(this.unpacker.unpack(documents))
  }
}
