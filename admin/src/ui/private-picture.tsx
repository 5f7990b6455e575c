import { useQuery } from "@tanstack/react-query";
import { apiFile } from "../lib/api";
import { useObjectUrl } from "../lib/object-url";

interface PrivatePictureProps {
  pictureKey: string;
  alt: string;
  className?: string;
  /** Where it may be seen: by its own seller or applicant, or by an officer in scope. */
  desk?: "seller" | "join" | "officer";
  /** px; 1280 is large enough to read a page of minutes. */
  width?: 320 | 1280;
}

/** A picture only some may see: fetched with the session, never from a public address. */
export function PrivatePicture({ pictureKey, alt, className, desk = "seller", width = 320 }: PrivatePictureProps) {
  const { data } = useQuery({
    queryKey: ["private-picture", desk, pictureKey, width],
    queryFn: ({ signal }) => apiFile(`/${desk}/private-pictures/${pictureKey}?width=${width}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const url = useObjectUrl(data);
  return url ? <img src={url} alt={alt} className={className} /> : <div className={className} />;
}
