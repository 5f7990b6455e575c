import { useQuery } from "@tanstack/react-query";
import { useObjectUrl } from "../../lib/object-url";
import { operatorSpeech } from "./operator-session";

const WIDTH = 1280;

/** A proof that an operator has sent, large enough to be read. */
export function OperatorPicture({ pictureKey, alt }: { pictureKey: string; alt: string }) {
  const { data } = useQuery({
    queryKey: ["proof", pictureKey],
    queryFn: ({ signal }) => operatorSpeech.apiFile(`/admin/private-pictures/${pictureKey}?width=${WIDTH}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const url = useObjectUrl(data);
  return url ? <img src={url} alt={alt} className="mb-3 w-full rounded-xl" /> : <div className="mb-3 h-40" />;
}
