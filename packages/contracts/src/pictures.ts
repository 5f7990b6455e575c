import { z } from "zod";

/** Who may see a picture: everybody, or only its owner and the officers who look after them. */
export const PICTURE_VISIBILITIES = ["public", "private"] as const;
export type PictureVisibility = (typeof PICTURE_VISIBILITIES)[number];

/** Body of `POST /seller/pictures`; the same `id` again gives how far that upload has come. */
export const startPictureSchema = z.strictObject({
  id: z.uuid().toLowerCase(),
  /** Size of the whole file; more than 10 MB is refused with `picture_too_large`. */
  bytes: z.number().int().min(1),
  /** SHA-256 of the file in hex, where the phone can make it: a photo sent before is not sent again. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  visibility: z.enum(PICTURE_VISIBILITIES),
});
export type StartPicture = z.infer<typeof startPictureSchema>;

/** A finished picture. Public files lie at `/pictures/<key>-<width>.webp`, private ones behind a session. */
export interface UploadedPicture {
  key: string;
  visibility: PictureVisibility;
  /** px of the largest file. */
  width: number;
  height: number;
  /** Painted before the picture is there, as `#rrggbb`. */
  color: string;
  /** A 16 px preview as a data URI. */
  lqip: string;
}

/** Answer of `POST /seller/pictures`, `GET /seller/pictures/:id` and `POST /seller/pictures/:id/chunks?offset=`. */
export interface PictureUpload {
  id: string;
  bytes: number;
  /** Where the next chunk begins. */
  offset: number;
  /** The most bytes a chunk may have. */
  chunk_bytes: number;
  /** There when the upload is complete and the photo is good. */
  picture: UploadedPicture | null;
}
