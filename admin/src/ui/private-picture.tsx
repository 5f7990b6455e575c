import { useQuery } from "@tanstack/react-query";
import { apiFile } from "../lib/api";
import { useObjectUrl } from "../lib/object-url";

interface PrivatePictureProps {
  pictureKey: string;
  alt: string;
  className?: string;
  /** Where it may be seen: by its own seller or applicant, by an officer in scope, or by an operator. */
  desk?: "seller" | "join" | "officer" | "admin";
  /** Fetches in somebody else's name than the signed-in person's. */
  fetchFile?: typeof apiFile;
  /** px; 1280 is large enough to read a page of minutes. */
  width?: 320 | 1280;
}

/** A picture only some may see: fetched with the session, never from a public address. */
export function PrivatePicture(props: PrivatePictureProps) {
  const { pictureKey, alt, className, desk = "seller", fetchFile = apiFile, width = 320 } = props;
  const { data } = useQuery({
    queryKey: ["private-picture", desk, pictureKey, width],
    queryFn: ({ signal }) => fetchFile(`/${desk}/private-pictures/${pictureKey}?width=${width}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const url = useObjectUrl(data);
  return url ? <img src={url} alt={alt} className={className} /> : <div className={className} />;
}
