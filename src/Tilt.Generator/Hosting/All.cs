using Tilt.Engine.Model;

namespace Tilt.Generator.Hosting;

/// <summary>What was collected of all files, as an object that is compared by what it holds.</summary>
internal sealed record All<T>(EquatableArray<T> Items) where T : IEquatable<T>;
