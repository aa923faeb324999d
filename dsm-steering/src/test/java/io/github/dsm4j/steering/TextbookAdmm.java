package io.github.dsm4j.steering;

/**
 * ADMM for the sharing problem as it stands in Boyd et al. 2011, §7.3, in means over the nodes, for the cost
 * {@code ½‖sum - p‖²}: what {@link AdmmCoordination} does in fewer variables. In mW.
 */
final class TextbookAdmm {
    private final double[] desired;
    private final int nodes;
    private final double rho;
    final double[] meanX;
    final double[] meanZ;
    final double[] u;

    TextbookAdmm(double[] desired, double[] aggregate, int nodes, double rho) {
        this.desired = desired;
        this.nodes = nodes;
        this.rho = rho;
        meanX = new double[desired.length];
        meanZ = new double[desired.length];
        u = new double[desired.length];
        for (int t = 0; t < desired.length; t++) {
            meanX[t] = aggregate[t] / nodes;
            meanZ[t] = desired[t] / nodes;
        }
    }

    /** Each {@code x_i} minimises {@code rho/2 ‖x_i - (x_i - this)‖²}. */
    double shift(int t) {
        return meanX[t] - meanZ[t] + u[t];
    }

    /** {@code z} minimises {@code ½‖M z - p‖² + M rho/2 ‖z - u - x‖²}; then {@code u := u + x - z}. */
    void move(double[] aggregate) {
        for (int t = 0; t < desired.length; t++) {
            meanX[t] = aggregate[t] / nodes;
            meanZ[t] = (desired[t] + rho * (u[t] + meanX[t])) / (nodes + rho);
            u[t] = u[t] + meanX[t] - meanZ[t];
        }
    }
}
