import { hasRole, presentRefusal, STAFF, type Viewer } from '@etabli/api-kit';
import { MAXIMUM_PHOTO_BYTES, photoTooLarge, Refused, type Refusal } from '@etabli/domain';
import { SessionAuthenticator } from '@etabli/people';
import type {} from '@fastify/multipart';
import { Controller, ForbiddenException, Get, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ResourcesQuery } from '../resources/resources.query';
import { ChangeResourcePhoto } from './change-resource-photo.use-case';
import { ResourcePhotoQuery } from './resource-photo.query';

const MEDIA_TYPES: Readonly<Record<string, string>> = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp' };

/** Photos travel beside GraphQL, as plain files. */
@Controller('files/resources/:id/photo')
export class ResourcePhotoController {
  constructor(
    private readonly authenticator: SessionAuthenticator,
    private readonly changePhoto: ChangeResourcePhoto,
    private readonly photos: ResourcePhotoQuery,
    private readonly resources: ResourcesQuery,
  ) {}

  /** An address that names the photo (`?v=`) never changes what it shows: it is kept for a year. */
  @Get()
  async show(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const photo = await this.photos.of(id);
    if (!photo) throw new NotFoundException();
    const named = (request.query as { v?: unknown }).v === photo.key;
    await reply
      .header('content-type', MEDIA_TYPES[photo.key.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
      .header('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache')
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'")
      .send(photo.bytes);
  }

  /** Managers. One file, `multipart/form-data`. */
  @Post()
  async change(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { cookie, 'accept-language': language } = request.headers;
    const viewer = await this.authenticator.viewerOf(cookie, language);
    // before the file is read: strangers do not make us read megabytes
    if (!hasRole(viewer, ...STAFF)) throw new ForbiddenException();
    try {
      await this.changePhoto.execute(viewer, { resourceId: id, bytes: await bytesOf(request) });
      const resource = await this.resources.byId(id);
      await reply.status(201).send({ photoUrl: resource?.photoUrl ?? null, refusals: [] });
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      await reply.status(422).send({ photoUrl: null, refusals: presented(fault.refusals, viewer) });
    }
  }
}

const presented = (refusals: readonly Refusal[], { language }: Viewer) =>
  refusals.map((refusal) => presentRefusal(refusal, language));

async function bytesOf(request: FastifyRequest): Promise<Uint8Array> {
  const file = request.isMultipart()
    ? await request.file({ limits: { fileSize: MAXIMUM_PHOTO_BYTES, files: 1 } })
    : null;
  if (!file) return new Uint8Array();
  try {
    return await file.toBuffer();
  } catch (fault) {
    if ((fault as { code?: unknown }).code === 'FST_REQ_FILE_TOO_LARGE') throw new Refused([photoTooLarge]);
    throw fault;
  }
}
