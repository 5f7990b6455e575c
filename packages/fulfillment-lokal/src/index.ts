export { type AreaTariff, areaFee } from "./area-fee";
export { type DistanceBand, type DistanceTariff, distanceFee } from "./distance-fee";
export { type Coordinates, roadKilometres } from "./road-distance";
