package io.github.dutylist.frequency.implication;

import java.util.Arrays;

/** Edges in lists by the node that they leave. */
final class Edges {

    private final int[] heads;
    private final int[] links;
    private final int[] targets;
    private final long[] weights;
    private final int[] owners;
    private int size;

    Edges(int nodes, int capacity) {
        heads = new int[nodes];
        Arrays.fill(heads, -1);
        links = new int[capacity];
        targets = new int[capacity];
        weights = new long[capacity];
        owners = new int[capacity];
    }

    void add(int from, int to, long weight, int owner) {
        links[size] = heads[from];
        targets[size] = to;
        weights[size] = weight;
        owners[size] = owner;
        heads[from] = size++;
    }

    int size() {
        return size;
    }

    int first(int node) {
        return heads[node];
    }

    int next(int edge) {
        return links[edge];
    }

    int target(int edge) {
        return targets[edge];
    }

    long weight(int edge) {
        return weights[edge];
    }

    int owner(int edge) {
        return owners[edge];
    }
}
