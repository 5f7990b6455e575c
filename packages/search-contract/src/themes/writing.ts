import { MedusaError, search } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import type { EngineUnderContract } from "../engine";
import { expectRefusal } from "../refusal";
import { definitionOf, outcome, settle, TestIndex } from "../test-index";
import { withIndex } from "../with-index";

const fields = search.define({
  id: search.keyword().filterable(),
  name: search.text().searchable(),
  kind: search.keyword().filterable().facetable(),
  price: search.integer().filterable().sortable(),
});

const chips = { id: "chips", name: "keripik pisang", kind: "kube", price: 10 };
const coffee = { id: "coffee", name: "kopi bubuk", kind: "kube", price: 20 };
const rice = { id: "rice", name: "beras pulen", kind: "ewarong", price: 30 };

export function writingCases(engine: EngineUnderContract): void {
  describe("documents", () => {
    const index = withIndex(engine, { fields });

    async function refill(): Promise<void> {
      await settle(index().provider, await index().provider.clearIndex({ index: index().name }));
      await index().write([chips, coffee, rice]);
    }

    it("replace the one with the same id, as a whole", async () => {
      await refill();
      await index().write([{ id: "coffee", name: "teh melati" }]);
      expect(await index().ids()).toEqual(["chips", "coffee", "rice"]);
      expect(await index().ids({ q: "kopi" })).toEqual([]);
      expect(await index().ids({ q: "melati" })).toEqual(["coffee"]);
      expect(await index().ids({ filters: { kind: "kube" } })).toEqual(["chips"]);
      expect((await index().search({ q: "melati" })).hits[0]?.document).toEqual({ id: "coffee", name: "teh melati" });
      expect(await index().count()).toBe(3);
    });

    it("with one id twice in a batch: the last wins", async () => {
      await refill();
      await index().write([{ ...rice, name: "beras merah" }, chips, { ...rice, name: "beras hitam" }]);
      expect(await index().ids({ q: "merah" })).toEqual([]);
      expect(await index().ids({ q: "hitam" })).toEqual(["rice"]);
      expect(await index().count()).toBe(3);
    });

    it("are deleted by id", async () => {
      await refill();
      await index().delete({ id: ["chips", "nobody"] });
      expect(await index().ids()).toEqual(["coffee", "rice"]);
      await index().delete({ id: "rice" });
      await index().delete({ id: { $in: ["rice"] } });
      expect(await index().ids()).toEqual(["coffee"]);
      expect(await index().ids({ q: "beras" })).toEqual([]);
    });

    it("are deleted by a filter", async () => {
      await refill();
      await index().delete({ kind: "kube", price: { $gte: 15 } });
      expect(await index().ids()).toEqual(["chips", "rice"]);
      await index().delete({ $not: { kind: "kube" } });
      expect(await index().ids()).toEqual(["chips"]);
    });

    it.each<[string, Parameters<TestIndex["delete"]>[0]]>([
      ["without any filter", {}],
      ["by a field nobody declared", { nope: 1 }],
      ["by a field that is not filterable", { name: "keripik pisang" }],
      ["by an operator that does not exist", { kind: { $regex: ".*" } as never }],
    ])("are not deleted %s", async (_, filters) => {
      await refill();
      const { provider, name } = index();
      const deleting = provider.deleteDocuments({ index: name, filters }).then((task) => outcome(provider, task));
      const ended = await deleting.catch((error: unknown) => error);
      expect(ended instanceof MedusaError || (ended as { status?: string }).status === "failed").toBe(true);
      expect(await index().ids()).toEqual(["chips", "coffee", "rice"]);
    });

    it("are all gone from a cleared index, which stays", async () => {
      await refill();
      await settle(index().provider, await index().provider.clearIndex({ index: index().name }));
      expect(await index().ids()).toEqual([]);
      expect(await index().count()).toBe(0);
      await index().write([chips]);
      expect(await index().ids({ q: "pisang" })).toEqual(["chips"]);
    });

    it("come in large batches", async () => {
      await refill();
      const filler = "keterangan panjang tentang barang dagangan ".repeat(30);
      const many = Array.from({ length: 1_500 }, (_, number) => ({
        id: `m${String(number).padStart(4, "0")}`,
        name: filler,
        kind: "many",
        price: number,
      }));
      await index().write(many);
      expect(await index().count()).toBe(1_503);
      const found = await index().ids({ filters: { kind: "many" }, order: { price: "DESC" }, take: 2 });
      expect(found).toEqual(["m1499", "m1498"]);
    });

    it("are not written into an index that is not there, and make none", async () => {
      const { provider, definition } = index();
      const missing = `${definition.physical_name}-missing`;
      const writing = provider.upsertDocuments({ index: missing, definition, documents: [chips] });
      await expectRefusal(writing, MedusaError.Types.NOT_FOUND);
      expect((await provider.listIndexes()).map(({ name }) => name)).not.toContain(missing);
    });
  });

  describe("indexes", () => {
    it("are told apart by names that differ far at the end or only in case", async () => {
      const one = await TestIndex.open(engine, { fields }, [chips, coffee]);
      const version = await one.nextVersion();
      const upper = await one.sibling(one.name.replace(/_v1$/, "_V1"));
      await version.write([rice]);

      const listed = await one.provider.listIndexes();
      const counted = (name: string, document_count: number) =>
        expect.objectContaining({ name, provider: engine.identifier, document_count });
      expect(listed).toEqual(
        expect.arrayContaining([counted(one.name, 2), counted(version.name, 1), counted(upper.name, 0)]),
      );
      expect(await version.ids()).toEqual(["rice"]);

      await settle(one.provider, await one.provider.deleteIndex({ index: version.name }));
      await settle(one.provider, await one.provider.deleteIndex({ index: upper.name }));
      expect(await one.ids()).toEqual(["chips", "coffee"]);
      await expectRefusal(version.search(), MedusaError.Types.NOT_FOUND);
      expect(await upper.count()).toBeUndefined();
      await one.drop();
    });

    it("may be made again", async () => {
      const index = await TestIndex.open(engine, { fields }, [chips]);
      await settle(index.provider, await index.provider.upsertIndex({ index: index.definition }));
      await index.write([coffee]);
      expect(await index.ids({ q: "bubuk" })).toEqual(["coffee"]);
      await index.drop();
    });

    it("may be deleted when they are not there", async () => {
      const process = await engine.open();
      const { physical_name } = definitionOf(engine, { fields });
      await settle(process.provider, await process.provider.deleteIndex({ index: physical_name }));
      await process.close();
    });

    it("tell the engine by its name", async () => {
      const process = await engine.open();
      expect(process.provider.identifier).toBe(engine.identifier);
      await process.close();
    });
  });
}
